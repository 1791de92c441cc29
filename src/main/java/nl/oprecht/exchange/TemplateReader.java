package nl.oprecht.exchange;

/** Reads templates in one format. */
interface TemplateReader {

    /**
     * What the file holds. What is no template, or none that can be taken over, is told and does not keep the
     * others waiting.
     *
     * @throws nl.oprecht.domain.failure.UserFacingException when nothing in the file can be used
     */
    Reading read(TextFile file);
}
