package nl.oprecht.store;

import java.nio.file.Path;
import java.util.stream.Stream;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.domain.failure.UserFacingException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Tells what went wrong with the database file: to the user when there is something to do about it. */
final class StoreFailure {

    /** Extended result codes keep the general one in their last byte. */
    private static final int GENERAL_CODE = 0xff;

    private StoreFailure() {}

    /** What to throw for a failure of the driver or of a migration. */
    static RuntimeException of(Path file, Exception failure) {
        SQLiteErrorCode code = Stream.<Throwable>iterate(failure, e -> e != null, Throwable::getCause)
                .filter(SQLiteException.class::isInstance)
                .map(e -> ((SQLiteException) e).getResultCode())
                .findFirst()
                .orElse(SQLiteErrorCode.UNKNOWN_ERROR);
        return switch (SQLiteErrorCode.getErrorCode(code.code & GENERAL_CODE)) {
            case SQLITE_BUSY, SQLITE_LOCKED ->
                userFacing(
                        file,
                        "Dit bestand is bezet door een ander programma.",
                        "Sluit dat programma en start Oprecht opnieuw.",
                        failure);
            case SQLITE_CORRUPT, SQLITE_NOTADB -> damaged(file, failure);
            case SQLITE_FULL ->
                userFacing(
                        file,
                        "De schijf is vol.",
                        "Maak ruimte en probeer het opnieuw; wat er stond, staat er nog.",
                        failure);
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_IOERR -> unwritable(file, failure);
            default -> new IllegalStateException("database " + file, failure);
        };
    }

    static UserFacingException damaged(Path file) {
        return damaged(file, new IllegalStateException("quick_check failed"));
    }

    static UserFacingException newer(Path file) {
        return new UserFacingException(new Problem(
                file.toString(),
                "Dit bestand is gemaakt door een nieuwere versie van Oprecht.",
                "Installeer die versie; je sjablonen zijn ongemoeid gebleven."));
    }

    static UserFacingException notOurs(Path file) {
        return new UserFacingException(new Problem(
                file.toString(),
                "Dit bestand is van een ander programma; er is niets aan veranderd.",
                "Verplaats het, of wijs met OPRECHT_HOME een andere map aan."));
    }

    static UserFacingException unwritable(Path file, Exception failure) {
        return userFacing(
                file,
                "Oprecht kan dit bestand niet lezen en schrijven.",
                "Geef jezelf rechten op de map, of wijs met OPRECHT_HOME een andere aan.",
                failure);
    }

    private static UserFacingException damaged(Path file, Exception failure) {
        return userFacing(
                file,
                "Dit bestand is beschadigd; er is niets aan veranderd.",
                "Zet een reservekopie terug, of geef het een andere naam: dan begint Oprecht met een nieuw.",
                failure);
    }

    private static UserFacingException userFacing(Path file, String what, String remedy, Exception failure) {
        return new UserFacingException(new Problem(file.toString(), what, remedy), failure);
    }
}
