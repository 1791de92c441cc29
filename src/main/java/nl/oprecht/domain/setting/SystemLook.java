package nl.oprecht.domain.setting;

/** Knows how the operating system is coloured. */
public interface SystemLook {

    /** {@link Look#DARK}, or {@link Look#LIGHT} where the system is light or does not say. May take a second. */
    Look ask();
}
