package nl.oprecht.listening;

import java.util.Optional;
import nl.oprecht.domain.report.CheckRequest;
import nl.oprecht.domain.situation.Context;
import nl.oprecht.domain.situation.Context.Reason;
import nl.oprecht.domain.situation.ContextCues;
import nl.oprecht.domain.situation.ReplyCase;
import nl.oprecht.domain.situation.Situation;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.listening.sentence.Passage;

/** Decides whether a reply brings bad news and which case it is: what the agent chose first, then the draft, then the customer. */
final class ContextJudge {

    private final Vocabulary vocabulary;
    private final ContextCues cues;

    ContextJudge(Vocabulary vocabulary, ContextCues cues) {
        this.vocabulary = vocabulary;
        this.cues = cues;
    }

    Context judge(CheckRequest request, Passage reply, Passage customer) {
        Optional<ReplyCase> chosen = vocabulary.replyCase(request.replyCase());
        if (chosen.isPresent()) {
            ReplyCase known = chosen.get();
            return new Context(known.badNews(), Reason.CHOSEN, known.id(), Reason.CHOSEN, "");
        }
        Optional<Situation> situation = vocabulary.situation(request.situation());
        Verdict verdict = situation
                .map(known -> new Verdict(known.badNews(), Reason.SITUATION, ""))
                .orElseGet(() -> fromWords(request, reply, customer));
        String usual = situation.map(Situation::usualCase).orElse(null);
        if (usual != null) {
            return verdict.in(usual);
        }
        if (!verdict.badNews()) {
            return verdict.in(cues.neutralCase());
        }
        for (ReplyCase candidate : vocabulary.cases()) {
            Optional<Span> cue = reply.first(candidate.cues());
            if (cue.isPresent()) {
                String words = cue.get().in(request.reply().text());
                return new Context(true, verdict.reason(), candidate.id(), Reason.DRAFT, words);
            }
        }
        return verdict.in(cues.usualCase());
    }

    private Verdict fromWords(CheckRequest request, Passage reply, Passage customer) {
        Optional<Verdict> draft = reply.first(cues.draft())
                .map(span ->
                        new Verdict(true, Reason.DRAFT, span.in(request.reply().text())));
        return draft.or(() -> customer.first(cues.customer())
                        .map(span -> new Verdict(true, Reason.CUSTOMER, span.in(request.customer()))))
                .orElse(new Verdict(false, Reason.NO_SIGN, ""));
    }

    private record Verdict(boolean badNews, Reason reason, String words) {

        /** A case that rests on what the verdict rests on. */
        Context in(String replyCase) {
            return new Context(badNews, reason, replyCase, reason, words);
        }
    }
}
