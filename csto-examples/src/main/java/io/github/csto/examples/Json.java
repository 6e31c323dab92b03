package io.github.csto.examples;

import io.github.csto.account.Dissent;
import io.github.csto.country.Country;
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
import java.util.Map;
import java.util.function.Function;

/** What the JSON answers have in common. Keys stay in the order in which they are put. */
final class Json {
    private Json() {}

    static List<String> codes(Collection<Country> countries) {
        return countries.stream().map(Country::alpha2).toList();
    }

    static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }

    static List<String> citations(Collection<Citation> citations) {
        return citations.stream().map(Citation::toString).toList();
    }

    static Map<String, Object> event(MembershipEvent event) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("act", event.act().name());
        if (event.disputed()) {
            json.put("disputed", true);
        }
        json.put("date", event.date().toString());
        event.circumstances().manner().ifPresent(manner -> json.put("manner", manner.name()));
        event.circumstances().noticed().ifPresent(date -> json.put("noticed", date.toString()));
        event.circumstances().decided().ifPresent(date -> json.put("decided", date.toString()));
        json.put("citations", citations(event.citations()));
        json.put("reason", event.reason());
        return json;
    }

    /** What was said and done about a membership. */
    static List<Map<String, Object>> statements(List<Claim<Statement>> claims) {
        return claims.stream().map(Json::statement).toList();
    }

    /** By the codes of the states. */
    static Map<String, Object> statements(Map<Country, List<Claim<Statement>>> byState) {
        Map<String, Object> json = new LinkedHashMap<>();
        byState.forEach((country, claims) -> json.put(country.alpha2(), statements(claims)));
        return json;
    }

    private static Map<String, Object> statement(Claim<Statement> claim) {
        Statement statement = claim.value();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("claim", claim.id());
        json.put("date", statement.date().map(PartialDate::toString).orElse(null));
        json.put("nature", statement.nature().map(Enum::name).orElse(null));
        json.put("speaker", statement.speaker().orElse(null));
        json.put("text", statement.text());
        json.put("citations", citations(claim.citations()));
        return json;
    }

    /** What the sources are that citations name. */
    static List<Map<String, Object>> sources(Register register, Collection<Citation> citations) {
        return register.sources().named(citations).stream().map(Json::source).toList();
    }

    static Map<String, Object> source(SourceDocument source) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", source.id());
        json.put("kind", source.kind().map(Enum::name).orElse(null));
        json.put("title", source.title());
        json.put("publisher", source.publisher());
        json.put("date", source.date().map(PartialDate::toString).orElse(null));
        json.put("language", source.language().toLanguageTag());
        json.put("address", source.address().map(URI::toString).orElse(null));
        json.put("weak", source.isWeak());
        return json;
    }

    static <A> List<Map<String, Object>> dissents(List<Dissent<A>> dissents, Function<A, Object> says) {
        return dissents.stream().map(dissent -> dissent(dissent, says)).toList();
    }

    static <A> Map<String, Object> dissent(Dissent<A> dissent, Function<A, Object> says) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("account", dissent.account());
        json.put("country", dissent.country().alpha2());
        json.put("on", dissent.on().name());
        json.put("says", says.apply(dissent.says()));
        json.put("citations", citations(dissent.citations()));
        json.put("beyondHorizon", dissent.beyondHorizon());
        return json;
    }
}
