package io.github.csto.examples;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.csto.account.Dissent;
import io.github.csto.country.Country;
import io.github.csto.membership.Circumstances;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.organisation.Statement;
import io.github.csto.register.Register;
import io.github.csto.source.Citation;
import io.github.csto.source.Claim;
import io.github.csto.source.SourceDocument;
import io.github.csto.time.PartialDate;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the JSON answers have in common. The names of the components are the keys; what is not recorded is null, and is left out only where that is said. */
final class Json {
    private Json() {}

    /** An act. Whether it is disputed, and its circumstances, are there only if there is something to say. */
    record ActInJson(
            String act,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Boolean disputed,

            String date,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String manner,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String noticed,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String decided,

            List<String> citations,
            String reason) {}

    /** What was said or done about a membership. */
    record Said(
            String claim,
            @Nullable String date,
            @Nullable String nature,
            @Nullable String speaker,
            String text,
            List<String> citations) {}

    /** What a source is. */
    record SourceInJson(
            String id,
            @Nullable String kind,
            String title,
            String publisher,
            @Nullable String date,
            String language,
            @Nullable String address,
            boolean weak) {}

    /** An account that says something else. */
    record Dissenter(
            String account, String country, String on, Object says, List<String> citations, boolean beyondHorizon) {}

    static List<String> codes(Collection<Country> countries) {
        return countries.stream().map(Country::alpha2).toList();
    }

    static String name(Country country) {
        return country.displayName(Locale.ENGLISH);
    }

    static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }

    static List<String> citations(Collection<Citation> citations) {
        return citations.stream().map(Citation::toString).toList();
    }

    static @Nullable String text(Optional<?> value) {
        return value.map(known -> known instanceof Enum<?> constant ? constant.name() : known.toString())
                .orElse(null);
    }

    static ActInJson event(MembershipEvent event) {
        Circumstances circumstances = event.circumstances();
        return new ActInJson(
                event.act().name(),
                event.disputed() ? true : null,
                event.date().toString(),
                text(circumstances.manner()),
                text(circumstances.noticed()),
                text(circumstances.decided()),
                citations(event.citations()),
                event.reason());
    }

    static List<Said> statements(List<Claim<Statement>> claims) {
        return claims.stream().map(Json::statement).toList();
    }

    /** By the codes of the states. */
    static Map<String, List<Said>> statements(Map<Country, List<Claim<Statement>>> byState) {
        Map<String, List<Said>> json = new LinkedHashMap<>();
        byState.forEach((country, claims) -> json.put(country.alpha2(), statements(claims)));
        return json;
    }

    private static Said statement(Claim<Statement> claim) {
        Statement statement = claim.value();
        return new Said(
                claim.id(),
                text(statement.date()),
                text(statement.nature()),
                text(statement.speaker()),
                statement.text(),
                citations(claim.citations()));
    }

    /** What the sources are that citations name. */
    static List<SourceInJson> sources(Register register, Collection<Citation> citations) {
        return register.sources().named(citations).stream().map(Json::source).toList();
    }

    static SourceInJson source(SourceDocument source) {
        return new SourceInJson(
                source.id(),
                text(source.kind()),
                source.title(),
                source.publisher(),
                source.date().map(PartialDate::toString).orElse(null),
                source.language().toLanguageTag(),
                source.address().map(URI::toString).orElse(null),
                source.isWeak());
    }

    static <A> List<Dissenter> dissents(List<Dissent<A>> dissents, Function<A, Object> says) {
        return dissents.stream()
                .map(dissent -> new Dissenter(
                        dissent.account(),
                        dissent.country().alpha2(),
                        dissent.on().name(),
                        says.apply(dissent.says()),
                        citations(dissent.citations()),
                        dissent.beyondHorizon()))
                .toList();
    }
}
