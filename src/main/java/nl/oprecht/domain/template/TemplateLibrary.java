package nl.oprecht.domain.template;

import java.util.List;

/** The user's templates. Safe for use by several threads; calls may touch the disk, so keep them off the UI thread. */
public interface TemplateLibrary {

    /**
     * Templates that fit, best first.
     *
     * @param query words as typed, in any form; an empty query finds all
     * @param wanted ids of moves to put first, such as those that a draft lacks
     */
    List<Template> search(String query, List<String> wanted);
}
