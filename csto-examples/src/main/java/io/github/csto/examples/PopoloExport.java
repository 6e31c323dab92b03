package io.github.csto.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.csto.Csto;
import io.github.csto.Library;
import io.github.csto.country.Country;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.source.Citation;
import io.github.csto.source.Claim;
import io.github.csto.source.SourceDocument;
import io.github.csto.time.PartialDate;
import java.net.URI;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Popolo knows days, months and years, and no ranges. So its dates are the most precise of these that is true, or are left out where none is,
 * and what is known stands beside them in EDTF.
 */
@Command(
        name = "popolo",
        sortOptions = false,
        description = "The memberships as Popolo JSON, with extra properties for what Popolo cannot express.")
final class PopoloExport extends Export {
    @Mixin
    private final Asked asked = new Asked();

    @Override
    String text() throws JsonProcessingException {
        Csto csto = asked.csto();
        List<ExportedSpell> spells = ExportedSpell.of(csto.history(), ExportedSpell.Of.MEMBERSHIP);
        List<Map<String, Object>> organizations = new ArrayList<>();
        organizations.add(organization(csto));
        spells.stream().map(ExportedSpell::country).distinct().forEach(country -> organizations.add(state(country)));
        Map<String, SourceDocument> documents = csto.register().sources().documents().stream()
                .collect(Collectors.toMap(SourceDocument::id, Function.identity()));
        Map<Country, Integer> numbers = new LinkedHashMap<>();
        List<Map<String, Object>> memberships = new ArrayList<>();
        for (ExportedSpell spell : spells) {
            int number = numbers.merge(spell.country(), 1, Integer::sum);
            memberships.add(membership(csto, spell, number, documents));
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("library", Library.version());
        json.put("digest", csto.register().digest());
        json.put("organizations", organizations);
        json.put("memberships", memberships);
        return Rendering.json(json);
    }

    private static Map<String, Object> organization(Csto csto) {
        String id = csto.organisation();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id);
        var recorded = csto.register().organisation(id).map(Claim::value);
        json.put("name", recorded.map(organisation -> organisation.name()).orElse(id));
        recorded.ifPresent(organisation -> {
            date(json, "founding_date", organisation.founded());
            date(json, "dissolution_date", organisation.ceased());
        });
        return json;
    }

    private static Map<String, Object> state(Country country) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", country.alpha2());
        json.put("name", country.displayName(Locale.ENGLISH));
        json.put("classification", "state");
        json.put(
                "identifiers",
                List.of(
                        identifier("ISO 3166-1 alpha-2", country.alpha2()),
                        identifier("ISO 3166-1 alpha-3", country.alpha3()),
                        identifier("ISO 3166-1 numeric", String.format(Locale.ROOT, "%03d", country.numeric()))));
        return json;
    }

    private static Map<String, Object> identifier(String scheme, String identifier) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("scheme", scheme);
        json.put("identifier", identifier);
        return json;
    }

    private static Map<String, Object> membership(
            Csto csto, ExportedSpell spell, int number, Map<String, SourceDocument> documents) {
        Country country = spell.country();
        Map<String, Object> member = new LinkedHashMap<>();
        member.put("id", country.alpha2());
        member.put("name", country.displayName(Locale.ENGLISH));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", csto.organisation() + "-" + csto.account() + "-" + country.alpha2() + "-" + number);
        json.put("role", "member");
        json.put("member", member);
        json.put("organization_id", csto.organisation());
        date(json, "start_date", Optional.of(spell.start().date()));
        date(json, "end_date", spell.end().map(ExportedSpell.Edge::date));
        json.put(
                "sources",
                Stream.concat(Stream.of(spell.start()), spell.end().stream())
                        .flatMap(bound -> bound.citations().stream())
                        .distinct()
                        .map(citation -> source(citation, Objects.requireNonNull(documents.get(citation.document()))))
                        .toList());
        if (spell.start().disputed()) {
            json.put("start_disputed", true);
        }
        if (spell.end().isPresent() && spell.end().get().disputed()) {
            json.put("end_disputed", true);
        }
        json.put("account", csto.account());
        json.put("claims", claims(csto, spell));
        json.put("known_until", csto.horizon().toEdtf());
        return json;
    }

    /** The claims that the acts rest on which begin and end the membership; the end of a body is none. */
    private static List<String> claims(Csto csto, ExportedSpell spell) {
        List<MembershipEvent> events = csto.history().events(spell.country());
        List<List<Claim<MembershipEvent>>> claims = csto.reconciliation().claims(spell.country());
        return Stream.concat(Stream.of(spell.start()), spell.end().stream())
                .flatMap(edge -> edge.acts().stream())
                .map(act -> events.indexOf(act.event()))
                .filter(index -> index >= 0 && index < claims.size())
                .flatMap(index -> claims.get(index).stream())
                .map(Claim::id)
                .distinct()
                .toList();
    }

    /** A document without an address is named by its digest, in the way of RFC 6920, or by its identifier. */
    private static Map<String, Object> source(Citation citation, SourceDocument document) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(
                "url",
                document.address()
                        .map(URI::toString)
                        .or(() -> document.sha256()
                                .map(digest -> "ni:///sha-256;"
                                        + Base64.getUrlEncoder()
                                                .withoutPadding()
                                                .encodeToString(HexFormat.of().parseHex(digest))))
                        .orElseGet(() -> "urn:csto:source:" + document.id()));
        json.put("note", citation + ", " + document.title());
        return json;
    }

    private static void date(Map<String, Object> json, String property, Optional<PartialDate> recorded) {
        recorded.ifPresent(date -> {
            reduced(date).ifPresent(text -> json.put(property, text));
            json.put(property.replace("_date", "_edtf"), date.toEdtf());
        });
    }

    /** The day, month or year in which the date certainly lies, the shortest of them; nothing if it may lie in several years. */
    static Optional<String> reduced(PartialDate date) {
        if (date.isExact()) {
            return Optional.of(date.latest().toString());
        }
        String first = YearMonth.from(date.earliest()).toString();
        String last = YearMonth.from(date.latest()).toString();
        if (first.equals(last)) {
            return Optional.of(first);
        }
        return date.earliest().getYear() == date.latest().getYear()
                ? Optional.of(first.substring(0, 4))
                : Optional.empty();
    }
}
