package io.github.csto.rule;

import static io.github.csto.rule.Councils.date;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.account.Provenance;
import io.github.csto.council.AssistanceCase;
import io.github.csto.council.Chairmanship;
import io.github.csto.council.Decision;
import io.github.csto.council.Reported;
import io.github.csto.council.Session;
import io.github.csto.country.Country;
import io.github.csto.source.Citation;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Facts with something added, and what they hold as subjects. */
class FactsTest {
    private static final Facts NONE = Facts.of(Councils.members());

    @Test
    void whatIsAddedIsInTheRecordAndNowhereElse() {
        Session session = Councils.session("s", "2020-06-15").build();
        Decision decision = Councils.decision("d", "2020-06-15").build();
        Chairmanship term = Councils.term("t", Country.RU, "2020").build();
        AssistanceCase assistance = new AssistanceCase(
                "a",
                Optional.of(Country.AM),
                date("2022-09"),
                Certainty.UNDETERMINED,
                Reported.none(),
                Reported.none(),
                Reported.none(),
                Reported.none(),
                List.of(Citation.of("x", 1)));
        Facts facts = NONE.with(session).with(decision).with(term).with(assistance);

        assertThat(facts.record().sessions()).containsExactly(session);
        assertThat(facts.record().decisions()).containsExactly(decision);
        assertThat(facts.record().chairmanships()).containsExactly(term);
        assertThat(facts.record().assistanceCases()).containsExactly(assistance);
        assertThat(facts.members()).isEqualTo(Councils.members());
        assertThat(NONE.record().sessions()).isEmpty();
        assertThat(facts.assistanceCases().toList()).singleElement().satisfies(subject -> {
            assertThat(subject.name()).isEqualTo("assistance a");
            assertThat(subject.value()).isEqualTo(assistance);
            assertThat(subject.citations()).containsExactly(Citation.of("x", 1));
        });
        assertThat(NONE.others()).isEmpty();
    }

    /** Of one day it is known whether it is beyond the horizon, of every day it is not. */
    @Test
    void theProvenanceIsThatOfTheDay() {
        Provenance provenance = new Provenance("TEA", "prose", PartialDate.parse("2014"), false, List.of());
        Facts facts = NONE.withProvenance(provenance);
        assertThat(facts.provenance(new When.OneDay(date("2013")))).hasValue(provenance);
        assertThat(facts.provenance(new When.OneDay(date("2015"))))
                .hasValue(provenance.on(LocalDate.of(2015, 12, 31)))
                .map(Provenance::beyondHorizon)
                .hasValue(true);
        assertThat(NONE.provenance(new When.OneDay(date("2015")))).isEmpty();
    }

    /** A part of a date is that of the subject only if the date is its own. */
    @Test
    void aSubjectIsCutToAPartOfItsOwnDate() {
        PartialDate year = date("2020");
        PartialDate month = date("2020-06");
        Session session = Councils.session("s", "2020").build();
        assertThat(Subject.Kind.SESSION.on(session, year, month).date()).isEqualTo(month);
        assertThat(Subject.Kind.SESSION.on(session, date("2021"), month)).isEqualTo(session);
        Decision decision = Councils.decision("d", "2020").build();
        assertThat(Subject.Kind.DECISION.on(decision, year, month).date()).isEqualTo(month);
        assertThat(Subject.Kind.DECISION.on(decision, date("2021"), month)).isEqualTo(decision);
        assertThat(Subject.Kind.SESSION.type()).isEqualTo(Session.class);
        assertThat(Subject.Kind.SESSION.isOfRecord()).isTrue();
        assertThat(Subject.Kind.SESSION.besideRecord().isOfRecord()).isFalse();
    }

    /** A decision is taken on the day of its session. */
    @Test
    void aDecisionIsKnownByTheDateOfItsSession() {
        Session session = Councils.session("s", "2020-06-15").build();
        Decision vague = Councils.decision("d", "2020").session("s").build();
        Facts facts = NONE.with(session).with(vague);
        assertThat(Subject.Kind.DECISION.known(vague, facts).date()).isEqualTo(date("2020-06-15"));
        Decision same = Councils.decision("e", "2020-06-15").session("s").build();
        assertThat(Subject.Kind.DECISION.known(same, facts)).isSameAs(same);
        Decision alone = Councils.decision("f", "2020").build();
        assertThat(Subject.Kind.DECISION.known(alone, facts)).isSameAs(alone);
    }
}
