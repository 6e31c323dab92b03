package io.github.csto.examples.tag;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.Csto;
import io.github.csto.country.Country;
import io.github.csto.membership.Criterion;
import io.github.csto.register.Register;
import io.github.csto.time.PartialDate;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The tags that are worked out once for many days are those of asking each day by itself. */
class TagsProperties {
    record Question(Country country, PartialDate date) {}

    private static final List<Csto> ASKED = Stream.concat(
                    Register.fromSeeds().organisations().stream().flatMap(TagsProperties::accounts),
                    Stream.of(Csto.from(
                            Register.read(Path.of(System.getProperty("csto.root"), "csto-examples", "own-register")))))
            .toList();

    private static Stream<Csto> accounts(String organisation) {
        Register register = Register.fromSeeds();
        return register.accounts(organisation).names().stream().map(name -> Csto.of(register, organisation, name));
    }

    @Provide
    Arbitrary<Csto> asked() {
        return Arbitraries.of(ASKED);
    }

    @Provide
    Arbitrary<Question> questions() {
        Arbitrary<Country> spokenOf = Arbitraries.of(ASKED.stream()
                .flatMap(csto -> csto.history().countries().stream())
                .distinct()
                .toList());
        Arbitrary<Country> countries = Arbitraries.oneOf(spokenOf, spokenOf, Arbitraries.of(Country.class));
        return Combinators.combine(countries, TagDates.dates()).as(Question::new);
    }

    @Property(tries = 200)
    void aTagIsWhatTheLibrarySaysDayByDay(
            @ForAll("asked") Csto csto,
            @ForAll Criterion criterion,
            @ForAll @Size(min = 1, max = 5) List<@From("questions") Question> questions,
            @ForAll @IntRange(min = 1, max = 3) int remembered) {
        Tags tags = new Tags(csto, criterion, remembered);
        for (Question question : questions) {
            assertThat(tags.of(question.country(), question.date()).cells())
                    .as("%s %s", question, csto.account())
                    .isEqualTo(ByDay.cells(csto, criterion, question.country(), question.date()));
            assertThat(tags.of(question.country(), question.date()).membership())
                    .isEqualTo(csto.history().meets(question.country(), criterion, question.date()));
        }
    }
}
