package io.github.csto.testing;

import io.github.csto.account.Dissent;
import io.github.csto.account.Provenance;
import io.github.csto.audit.Finding;
import io.github.csto.country.Country;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipStatus;
import io.github.csto.membership.Roster;
import io.github.csto.membership.Standing;
import io.github.csto.rule.Ruling;
import io.github.csto.source.Citation;
import io.github.csto.time.Certainty;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the messages of failures tell what was found: with the acts, the reasons, the citations and the dissents. */
final class Telling {
    private Telling() {}

    static String name(Country country) {
        return country.displayNameWithCode(Locale.ENGLISH);
    }

    static String names(Collection<Country> countries) {
        return countries.isEmpty()
                ? "none"
                : countries.stream().map(Telling::name).collect(Collectors.joining(", "));
    }

    static String statuses(Set<MembershipStatus> statuses) {
        return statuses.stream().map(MembershipStatus::name).collect(Collectors.joining(" or "));
    }

    static String provenance(Provenance provenance) {
        return " in " + provenance.organisation() + " (" + provenance.account() + " account)"
                + (provenance.beyondHorizon() ? ", beyond the horizon " + provenance.horizon() : "");
    }

    private static String event(MembershipEvent event) {
        return event.act() + " " + event.date() + cited(event.citations())
                + (event.reason().isEmpty() ? "" : "\n      " + event.reason());
    }

    private static String cited(List<Citation> citations) {
        return citations.isEmpty() ? "" : ", " + Citation.format(citations);
    }

    static String events(List<MembershipEvent> events) {
        return events.isEmpty()
                ? "\n    no act"
                : events.stream().map(event -> "\n    " + event(event)).collect(Collectors.joining());
    }

    /** The state, its possible statuses and the acts that decide them. */
    static String standing(Standing standing) {
        String grounds = standing.because().stream()
                .map(ground -> "\n    "
                        + (ground.happened() == Certainty.UNDETERMINED
                                ? "perhaps, on a day from " + ground.window().start() + " to "
                                        + ground.window().end() + ": "
                                : "")
                        + event(ground.event()))
                .collect(Collectors.joining());
        return name(standing.country()) + ": " + statuses(standing.possibleStatuses())
                + (grounds.isEmpty() ? "\n    no act by then" : grounds);
    }

    /** The groups of the roster that are not empty, then why each of the states concerned stands where it does. */
    static String roster(Roster roster, List<Country> concerned) {
        StringBuilder text = new StringBuilder();
        text.append("\n  members: ").append(names(roster.counted()));
        group(text, "undetermined", roster.undetermined());
        group(text, "self-suspended", roster.selfSuspended());
        group(text, "signatories", roster.signatories());
        group(text, "withdrawn", roster.withdrawn());
        group(text, "outside", roster.outside());
        group(text, "not counted", roster.notCounted());
        for (Country country : concerned) {
            Standing standing = roster.standings().get(country);
            text.append("\n  ")
                    .append(
                            standing == null
                                    ? name(country) + ": the history does not speak of it"
                                    : standing(standing));
        }
        return text.toString();
    }

    private static void group(StringBuilder text, String name, List<Country> countries) {
        if (!countries.isEmpty()) {
            text.append("\n  ").append(name).append(": ").append(names(countries));
        }
    }

    static String dissents(List<? extends Dissent<?>> dissents) {
        return dissents.isEmpty()
                ? "\n  dissents: none"
                : dissents.stream()
                        .map(dissent -> "\n  dissent: " + dissent.account() + " says " + says(dissent.says()) + " of "
                                + name(dissent.country()) + cited(dissent.citations()))
                        .collect(Collectors.joining());
    }

    private static String says(Object answer) {
        return answer instanceof Collection<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.joining(" or "))
                : String.valueOf(answer);
    }

    static String ruling(Ruling ruling) {
        return verdict(ruling) + reasons(ruling.reasons(Locale.ENGLISH), ruling.citations());
    }

    static String finding(Finding finding) {
        return verdict(finding.ruling()) + " of " + finding.subject()
                + reasons(finding.reasons(Locale.ENGLISH), finding.citations());
    }

    private static String verdict(Ruling ruling) {
        return ruling.verdict() + (ruling.byException() ? " by exception" : "") + ", " + ruling.rule();
    }

    private static String reasons(List<String> reasons, List<Citation> citations) {
        return Stream.concat(
                        reasons.stream(), citations.isEmpty() ? Stream.of() : Stream.of(Citation.format(citations)))
                .map(line -> "\n    " + line)
                .collect(Collectors.joining());
    }

    /** Whether every line of a place is among those of the citations. */
    static boolean covers(Collection<Citation> citations, Citation place) {
        return place.lines().stream()
                .allMatch(lines -> citations.stream()
                        .filter(citation -> citation.document().equals(place.document()))
                        .flatMap(citation -> citation.lines().stream())
                        .anyMatch(range -> range.first() <= lines.first() && lines.last() <= range.last()));
    }
}
