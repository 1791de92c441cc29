package nl.oprecht.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import nl.oprecht.domain.document.CustomerMail;
import nl.oprecht.domain.failure.UserFacingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mails as mail programs save them. */
class MailTest {

    @TempDir
    Path folder;

    @Test
    void plain_text_with_encoded_headers_and_quoted_printable() {
        CustomerMail mail = read(
                """
                From: =?UTF-8?Q?Ren=C3=A9e_de_Vries?= <renee@voorbeeld.nl>
                To: klantenservice@bank.nl
                Subject: =?utf-8?B?V2FhciBibGlqZnQgbWlqbiBiYW5r?= =?utf-8?Q?=3F_=E2=82=AC_81?=
                Date: Tue, 3 Mar 2026 09:15:00 +0100
                MIME-Version: 1.0
                Content-Type: text/plain; charset=iso-8859-1
                Content-Transfer-Encoding: quoted-printable

                Mijn dochter is vrijdag jarig en nu staat ze met lege handen.=20
                E=E9n lange regel die door het mailprogramma is afge=
                broken, =93heus=94.
                > Uw bank komt op 14 maart.
                """);

        assertThat(mail.sender()).isEqualTo("Renée de Vries");
        assertThat(mail.subject()).isEqualTo("Waar blijft mijn bank? € 81");
        assertThat(mail.sent()).isEqualTo(Instant.parse("2026-03-03T08:15:00Z"));
        assertThat(mail.text())
                .isEqualTo(
                        "Mijn dochter is vrijdag jarig en nu staat ze met lege handen. \n"
                                + "Eén lange regel die door het mailprogramma is afgebroken, “heus”.\n> Uw bank komt op 14 maart.");
        assertThat(mail.attachments()).isEmpty();
    }

    @Test
    void of_two_forms_the_one_without_foreign_line_breaks_and_attachments_by_name() {
        CustomerMail mail = read(
                """
                From: "Vries, Noor de" <noor@voorbeeld.nl>
                Subject: Klacht
                Content-Type: multipart/mixed; boundary="buiten"

                --buiten
                Content-Type: multipart/alternative; boundary="binnen"

                --binnen
                Content-Type: text/plain; charset=utf-8

                Ik wacht al zes weken op mijn bank en
                niemand belt.
                --binnen
                Content-Type: multipart/related; boundary="pagina"

                --pagina
                Content-Type: text/html; charset=utf-8
                Content-Transfer-Encoding: base64

                %s
                --pagina
                Content-Type: image/png; name="logo.png"
                Content-ID: <logo>
                Content-Transfer-Encoding: base64

                AAAA
                --pagina--
                --binnen--
                --buiten
                Content-Type: image/jpeg
                Content-Disposition: attachment; filename*=UTF-8''kapotte%%20bank%%C3%%A9.jpg
                Content-Transfer-Encoding: base64

                AAAA
                --buiten
                Content-Type: text/plain; name="=?utf-8?Q?bon=C3=A9.txt?="
                Content-Disposition: attachment

                niet lezen
                --buiten
                Content-Type: message/rfc822

                Subject: Uw bestelling

                Hallo
                --buiten--
                """
                        .formatted(Base64.getMimeEncoder()
                                .encodeToString(
                                        "<p>Ik wacht al zes weken op mijn bank en niemand belt.</p><p>Noor é</p>"
                                                .getBytes(StandardCharsets.UTF_8))));

        assertThat(mail.sender()).isEqualTo("Vries, Noor de");
        assertThat(mail.text()).isEqualTo("Ik wacht al zes weken op mijn bank en niemand belt.\n\nNoor é");
        assertThat(mail.attachments()).containsExactly("kapotte banké.jpg", "boné.txt", "Uw bestelling.eml");
    }

    @Test
    void flowed_text_gets_its_paragraphs_back() {
        CustomerMail mail = read(
                """
                From: noor@voorbeeld.nl (Noor)
                Content-Type: multipart/alternative; boundary=x

                --x
                Content-Type: text/plain; charset=UTF-8; format=flowed

                Ik wacht al zes weken\040
                op mijn bank.
                Groet
                --\040
                Noor
                > Uw bank\040
                > komt.
                >> Waar?
                --x
                Content-Type: text/html

                <p>anders</p>
                --x--
                """);

        assertThat(mail.sender()).isEqualTo("Noor");
        assertThat(mail.subject()).isEmpty();
        assertThat(mail.text())
                .isEqualTo("Ik wacht al zes weken op mijn bank.\nGroet\n-- \nNoor\n> Uw bank komt.\n>> Waar?");
    }

    @Test
    void rules_of_mail_that_are_broken_are_read_as_meant() throws IOException {
        CustomerMail bare = read("Subject: Te laat é\nFrom: Zoë <z@b.nl>\n\nIk heb € 81 betaald, ‘heus’.\n");
        assertThat(bare.sender()).isEqualTo("Zoë");
        assertThat(bare.subject()).isEqualTo("Te laat é");
        assertThat(bare.text()).isEqualTo("Ik heb € 81 betaald, ‘heus’.");

        Path windows = folder.resolve("windows.eml");
        Files.writeString(
                windows,
                "From: <b@c.nl>\r\nContent-Type: text/plain; charset=\"onbekend-8\"\r\n\r\nEén “bank”\r\n",
                Charset.forName("windows-1252"));
        CustomerMail odd = (CustomerMail) new DocumentFiles().read(windows);
        assertThat(odd.sender()).isEqualTo("b@c.nl");
        assertThat(odd.text()).isEqualTo("Eén “bank”");
        assertThat(odd.sent()).isNull();
    }

    @Test
    void what_is_no_mail_is_refused_in_a_sentence() throws IOException {
        Path none = folder.resolve("niets.eml");
        Files.write(none, new byte[0]);

        assertThatThrownBy(() -> new DocumentFiles().read(none))
                .isInstanceOf(UserFacingException.class)
                .hasMessage("niets.eml: Hier staat geen mail in. Bewaar de mail opnieuw als .eml.");
    }

    private CustomerMail read(String mail) {
        try {
            Path file = folder.resolve("Klacht.EML");
            Files.writeString(file, mail.replace("\n", "\r\n"));
            return (CustomerMail) new DocumentFiles().read(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
