package io.github.csto.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.csto.account.StandingAnswer;
import io.github.csto.audit.Finding;
import io.github.csto.country.Country;
import io.github.csto.jackson.CstoModule;
import io.github.csto.membership.Assumption;
import io.github.csto.membership.Circumstances;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.Standing;
import io.github.csto.organisation.Statement;
import io.github.csto.organisation.Treaty;
import io.github.csto.rule.Rule;
import io.github.csto.source.Citation;
import io.github.csto.source.SourceDocument;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.io.IOException;
import java.util.List;

/** The target of fuzzing that reads JSON; a class of its own, so that the others do without Jackson. */
final class FuzzJson {
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new CstoModule()).build();

    private static final List<Class<?>> TYPES = List.of(
            PartialDate.class,
            DateInterval.class,
            Citation.class,
            Country.class,
            Rule.class,
            MembershipEvent.class,
            Assumption.class,
            Circumstances.class,
            SourceDocument.class,
            Standing.class,
            StandingAnswer.class,
            Finding.class,
            Statement.class,
            Treaty.class);

    private FuzzJson() {}

    /** Reads a value of a type, and what is written of it. */
    static void check(int number, byte[] data) {
        Class<?> type = TYPES.get(number % TYPES.size());
        try {
            Object value = JSON.readValue(data, type);
            if (value != null) {
                Object again = JSON.readValue(JSON.writeValueAsString(value), type);
                assertThat(again).isEqualTo(value);
            }
        } catch (IOException e) { // a JsonProcessingException, or that the bytes are no text in UTF-16 or UTF-32
            assertThat(e.getMessage()).isNotBlank();
        }
    }
}
