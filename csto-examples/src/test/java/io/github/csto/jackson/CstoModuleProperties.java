package io.github.csto.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.csto.Csto;
import io.github.csto.account.PeriodAnswer;
import io.github.csto.account.StandingAnswer;
import io.github.csto.country.Country;
import io.github.csto.examples.RandomHistories;
import io.github.csto.membership.Criterion;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.membership.Standing;
import io.github.csto.register.Register;
import io.github.csto.source.Citation;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is written reads back equal, whatever the values are. */
class CstoModuleProperties {
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new CstoModule()).build();

    private static LocalDate day(Random random) {
        return LocalDate.of(1990, 1, 1).plusDays(random.nextInt(14000));
    }

    private static <V> void assertText(V value, Class<V> type, String text) throws JsonProcessingException {
        String json = JSON.writeValueAsString(value);
        assertThat(json).isEqualTo(JSON.writeValueAsString(text));
        assertThat(JSON.readValue(json, type)).isEqualTo(value);
        Map<V, Integer> keyed = Map.of(value, 1);
        String object = JSON.writeValueAsString(keyed);
        assertThat(object).isEqualTo("{" + json + ":1}");
        Map<V, Integer> again =
                JSON.readValue(object, JSON.getTypeFactory().constructMapType(Map.class, type, Integer.class));
        assertThat(again).isEqualTo(keyed);
    }

    @Property(tries = 300)
    void texts(@ForAll Random random, @ForAll Country country) throws JsonProcessingException {
        PartialDate date = RandomHistories.date(day(random), random);
        assertText(date, PartialDate.class, date.toString());
        LocalDate day = day(random);
        DateInterval period = DateInterval.of(day, day.plusDays(random.nextInt(900)));
        assertText(period, DateInterval.class, period.toString());
        int line = 1 + random.nextInt(900);
        Citation citation = new Citation(
                "d-" + random.nextInt(9),
                List.of(new Citation.Lines(line, line), new Citation.Lines(line + 2, line + 2 + random.nextInt(9))));
        assertText(citation, Citation.class, citation.toString());
        assertText(country, Country.class, country.alpha2());
    }

    @Property(tries = 200)
    void eventsAndStandings(@ForAll Random random) throws JsonProcessingException {
        MembershipHistory history = RandomHistories.of(random);
        List<MembershipEvent> events = history.events();
        assertThat(JSON.readValue(JSON.writeValueAsString(events), new TypeReference<List<MembershipEvent>>() {}))
                .isEqualTo(events);
        LocalDate day = RandomHistories.FIRST.plusDays(random.nextInt(2800));
        for (Country country : history.countries()) {
            Standing standing = history.standing(country, day);
            assertThat(JSON.readValue(JSON.writeValueAsString(standing), Standing.class))
                    .isEqualTo(standing);
        }
    }

    @Property(tries = 100)
    void answers(@ForAll Random random, @ForAll Criterion criterion) throws JsonProcessingException {
        Register register = Register.fromSeeds();
        List<String> organisations = register.organisations();
        Csto csto = Csto.of(register, organisations.get(random.nextInt(organisations.size())));
        LocalDate day = day(random);
        for (Country country : csto.history().countries()) {
            StandingAnswer answer = csto.statusOf(country, day);
            assertThat(JSON.readValue(JSON.writeValueAsString(answer), StandingAnswer.class))
                    .isEqualTo(answer);
        }
        PeriodAnswer answer = csto.membersDuring(DateInterval.of(day, day.plusDays(random.nextInt(900))), criterion);
        assertThat(JSON.readValue(JSON.writeValueAsString(answer), PeriodAnswer.class))
                .isEqualTo(answer);
    }
}
