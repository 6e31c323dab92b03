package io.github.csto.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.csto.Csto;
import io.github.csto.Library;
import io.github.csto.country.Country;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.organisation.Organisation;
import io.github.csto.source.Citation;
import io.github.csto.source.Claim;
import io.github.csto.source.SourceDocument;
import io.github.csto.time.PartialDate;
import java.net.URI;
import java.time.YearMonth;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
        Map<String, SourceDocument> documents = csto.register().sources().documents().stream()
                .collect(Collectors.toMap(SourceDocument::id, Function.identity()));
        Map<Country, Integer> numbers = new EnumMap<>(Country.class);
        return Rendering.json(new PopoloJson(
                Library.version(),
                csto.register().digest(),
                Stream.concat(
                                Stream.of(organization(csto)),
                                spells.stream()
                                        .map(ExportedSpell::country)
                                        .distinct()
                                        .map(PopoloExport::state))
                        .toList(),
                spells.stream()
                        .map(spell ->
                                membership(csto, spell, numbers.merge(spell.country(), 1, Integer::sum), documents))
                        .toList()));
    }

    private static PopoloJson.PopoloOrganization organization(Csto csto) {
        String id = csto.organisation();
        Optional<Organisation> recorded = csto.register().organisation(id).map(Claim::value);
        Optional<PartialDate> founded = recorded.flatMap(Organisation::founded);
        Optional<PartialDate> ceased = recorded.flatMap(Organisation::ceased);
        return new PopoloJson.PopoloOrganization(
                id,
                recorded.map(Organisation::name).orElse(id),
                null,
                null,
                popolo(founded),
                edtf(founded),
                popolo(ceased),
                edtf(ceased));
    }

    private static PopoloJson.PopoloOrganization state(Country country) {
        return new PopoloJson.PopoloOrganization(
                country.alpha2(),
                country.displayName(Locale.ENGLISH),
                "state",
                List.of(
                        new PopoloJson.PopoloIdentifier("ISO 3166-1 alpha-2", country.alpha2()),
                        new PopoloJson.PopoloIdentifier("ISO 3166-1 alpha-3", country.alpha3()),
                        new PopoloJson.PopoloIdentifier(
                                "ISO 3166-1 numeric", String.format(Locale.ROOT, "%03d", country.numeric()))),
                null,
                null,
                null,
                null);
    }

    private static PopoloJson.PopoloMembership membership(
            Csto csto, ExportedSpell spell, int number, Map<String, SourceDocument> documents) {
        Country country = spell.country();
        Optional<PartialDate> start = Optional.of(spell.start().date());
        Optional<PartialDate> end = spell.end().map(ExportedSpell.Edge::date);
        return new PopoloJson.PopoloMembership(
                csto.organisation() + "-" + csto.account() + "-" + country.alpha2() + "-" + number,
                "member",
                new PopoloJson.PopoloMember(country.alpha2(), country.displayName(Locale.ENGLISH)),
                csto.organisation(),
                popolo(start),
                edtf(start),
                popolo(end),
                edtf(end),
                Stream.concat(Stream.of(spell.start()), spell.end().stream())
                        .flatMap(bound -> bound.citations().stream())
                        .distinct()
                        .map(citation -> source(citation, Objects.requireNonNull(documents.get(citation.document()))))
                        .toList(),
                spell.start().disputed() ? true : null,
                spell.end().filter(ExportedSpell.Edge::disputed).isPresent() ? true : null,
                csto.account(),
                claims(csto, spell),
                csto.horizon().toEdtf());
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
    private static PopoloJson.PopoloSource source(Citation citation, SourceDocument document) {
        return new PopoloJson.PopoloSource(
                document.address()
                        .map(URI::toString)
                        .or(() -> document.sha256()
                                .map(digest -> "ni:///sha-256;"
                                        + Base64.getUrlEncoder()
                                                .withoutPadding()
                                                .encodeToString(HexFormat.of().parseHex(digest))))
                        .orElseGet(() -> "urn:csto:source:" + document.id()),
                citation + ", " + document.title());
    }

    private static @Nullable String popolo(Optional<PartialDate> date) {
        return date.flatMap(PopoloExport::reduced).orElse(null);
    }

    private static @Nullable String edtf(Optional<PartialDate> date) {
        return date.map(PartialDate::toEdtf).orElse(null);
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
