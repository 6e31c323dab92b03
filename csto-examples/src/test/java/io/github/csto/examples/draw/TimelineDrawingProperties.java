package io.github.csto.examples.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.csto.Csto;
import io.github.csto.account.StandingAnswer;
import io.github.csto.country.Country;
import io.github.csto.examples.words.Spoken;
import io.github.csto.membership.Roster;
import io.github.csto.organisation.Statement;
import io.github.csto.source.Claim;
import io.github.csto.stage.Stage;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.w3c.dom.Element;

/** What the timeline shows for a day is what the library says of that day, read off the drawing by the labels of its axis. */
class TimelineDrawingProperties {
    private static final List<Csto> ALL = Organisations.all();
    private static final Pattern BRACKET = Pattern.compile("M([0-9.]+) [0-9.]+v4H([0-9.]+)v-4");
    private static final Map<String, Seen> SEEN = new HashMap<>();

    /** A drawing, and where its axis has the first days of two years. */
    private record Seen(Picture picture, DateInterval period, LocalDate day, double x, double perDay) {
        static Seen of(Csto csto, int width) {
            DateInterval period = TimelineDrawing.period(List.of(csto));
            Picture picture = Picture.of(TimelineDrawing.svg(List.of(csto), period, width));
            List<Element> ticks = picture.all("text")
                    .filter(text -> text.hasAttribute("data-day"))
                    .toList();
            Element first = ticks.get(0);
            Element last = ticks.get(ticks.size() - 1);
            assertThat(ticks)
                    .hasSizeGreaterThan(1)
                    .allSatisfy(tick ->
                            assertThat(tick.getAttribute("data-day")).isEqualTo(tick.getTextContent() + "-01-01"));
            double days = ChronoUnit.DAYS.between(day(first), day(last));
            double distance = Picture.number(last, "x") - Picture.number(first, "x");
            return new Seen(picture, period, day(first), Picture.number(first, "x"), distance / days);
        }

        private static LocalDate day(Element tick) {
            return LocalDate.parse(tick.getAttribute("data-day"));
        }

        double middle(LocalDate on) {
            return x + (ChronoUnit.DAYS.between(day, on) + 0.5) * perDay;
        }
    }

    private static Seen seen(Csto csto, int width) {
        return SEEN.computeIfAbsent(
                csto.organisation() + " " + csto.account() + " " + width, key -> Seen.of(csto, width));
    }

    private static List<Element> shown(Element band, String kind, Seen seen, LocalDate day) {
        return Picture.all(band, "g")
                .filter(group -> group.getAttribute("class").equals(kind))
                .filter(group -> kind.equals("dissent")
                        ? brackets(group, seen.middle(day))
                        : Picture.covers(Picture.all(group, "rect").findFirst().orElseThrow(), seen.middle(day)))
                .toList();
    }

    private static boolean brackets(Element group, double x) {
        Matcher path = BRACKET.matcher(
                Picture.all(group, "path").findFirst().orElseThrow().getAttribute("d"));
        assertThat(path.matches()).isTrue();
        return Double.parseDouble(path.group(1)) <= x && x < Double.parseDouble(path.group(2));
    }

    private static void check(Csto csto, int width, LocalDate day) {
        Seen seen = seen(csto, width);
        Roster roster = csto.membersOn(day).roster();
        List<Element> bands = seen.picture().groups("band").toList();
        assertThat(bands.stream().map(band -> Country.parse(band.getAttribute("data-country"))))
                .containsExactlyElementsOf(
                        csto.register().accounts(csto.organisation()).countries());
        for (Element band : bands) {
            Country country = Country.parse(band.getAttribute("data-country"));
            StandingAnswer answer = csto.statusOf(country, day);
            List<Element> standings = shown(band, "standing", seen, day);
            Set<String> drawn = standings.isEmpty()
                    ? Set.of("paper")
                    : seen.picture()
                            .paint(Picture.all(standings.get(0), "rect")
                                    .findFirst()
                                    .orElseThrow());
            assertThat(standings).as("%s %s", country, day).hasSizeLessThanOrEqualTo(1);
            assertThat(drawn)
                    .as("%s %s", country, day)
                    .isEqualTo(answer.standing().possibleStatuses().stream()
                            .map(status -> Picture.colourWord(status.name()))
                            .collect(Collectors.toSet()));
            Certainty member = roster.counted().contains(country)
                    ? Certainty.YES
                    : roster.undetermined().contains(country) ? Certainty.UNDETERMINED : Certainty.NO;
            if (standings.isEmpty()) {
                assertThat(member).isEqualTo(Certainty.NO);
            } else {
                assertThat(Picture.tooltip(standings.get(0)))
                        .as("%s %s", country, day)
                        .contains("\nMember: " + member.name().toLowerCase(Locale.ROOT))
                        .satisfies(tooltip ->
                                assertThat(tooltip.contains("Beyond")).isEqualTo(csto.isBeyondHorizon(day)));
            }
            dissents(band, seen, day, answer);
        }
        stage(seen, day, roster.possibleStages());
    }

    private static void dissents(Element band, Seen seen, LocalDate day, StandingAnswer answer) {
        List<Element> dissents = shown(band, "dissent", seen, day);
        assertThat(dissents).hasSize(answer.dissents().isEmpty() ? 0 : 1);
        answer.dissents()
                .forEach(dissent -> assertThat(Picture.tooltip(dissents.get(0)))
                        .contains("\n" + dissent.account() + ": ")
                        .contains(dissent.citations().get(0).toString()));
    }

    private static void stage(Seen seen, LocalDate day, Set<Stage> stages) {
        List<Element> shown = seen.picture()
                .groups("stage")
                .filter(group ->
                        Picture.covers(Picture.all(group, "rect").findFirst().orElseThrow(), seen.middle(day)))
                .toList();
        if (shown.isEmpty()) {
            assertThat(Set.of(Set.of(Stage.NONE), Set.of(Stage.values()))).contains(stages);
        } else {
            assertThat(shown).hasSize(1);
            assertThat(Picture.tooltip(shown.get(0)))
                    .startsWith("Stage: " + Spoken.stages(stages, Locale.ENGLISH) + "\n");
        }
    }

    @Example
    void onEveryBoundaryDay() {
        for (Csto csto : ALL) {
            Seen seen = seen(csto, 1000);
            List<LocalDate> boundaries = Organisations.boundaries(csto, seen.period());
            assertThat(boundaries).hasSizeGreaterThan(5);
            boundaries.forEach(day -> check(csto, 1000, day));
        }
    }

    @Property(tries = 400)
    void onAnyDay(@ForAll @IntRange(max = 10_000) int which, @ForAll @IntRange(max = 1_000_000) int when) {
        Csto csto = ALL.get(which % ALL.size());
        int width = which % 2 == 0 ? 1000 : 360;
        DateInterval period = seen(csto, width).period();
        long days = ChronoUnit.DAYS.between(period.start(), period.end()) + 1;
        check(csto, width, period.start().plusDays(when * days / 1_000_001L));
    }

    @Example
    void aPeriodOfYearsIsCutOutOfTheWhole() {
        Csto csto = Csto.fromSeeds();
        Picture picture = Picture.of(TimelineDrawing.svg(List.of(csto), DateInterval.parse("1998/2001"), 1000));
        double left = Picture.number(picture.root(), "data-left");
        double right = Picture.number(picture.root(), "data-right");
        assertThat(picture.groups("standing").toList()).isNotEmpty().allSatisfy(group -> {
            Element bar = Picture.all(group, "rect").findFirst().orElseThrow();
            assertThat(Picture.number(bar, "x")).isGreaterThanOrEqualTo(left);
            assertThat(Picture.number(bar, "x") + Picture.number(bar, "width")).isLessThanOrEqualTo(right + 0.01);
        });
        assertThat(picture.all("text")
                        .filter(text -> text.hasAttribute("data-day"))
                        .map(Element::getTextContent))
                .containsExactly("1998", "1999", "2000", "2001", "2002");
        assertThat(picture.all("text")
                        .filter(text -> text.getTextContent().equals("2002"))
                        .mapToDouble(text -> Picture.number(text, "x"))
                        .sum())
                .isCloseTo(right, within(0.01));
    }

    @Example
    void theDescriptionTellsWhatTheBandsShow() {
        String words = Picture.of(TimelineDrawing.svg(
                        List.of(Csto.fromSeeds()), TimelineDrawing.period(List.of(Csto.fromSeeds())), 1000))
                .all("desc")
                .findFirst()
                .orElseThrow()
                .getTextContent();
        assertThat(words)
                .contains(
                        "Stage: treaty in force from 20 April 1994 to 6 October 2002.",
                        "Armenia: outside from 1 January 1992 to 14 May 1992; signed or ratified from 15 May 1992 to 19 April 1994;"
                                + " ratified from 20 April 1994",
                        "signed or ratified (disputed: ratify) from 24 September 1993 to 20 April 1999",
                        "Dissent from 31 December 1992 to 30 December 1993, by list: ratified.",
                        "Said and done about it: 3.");
    }

    @Example
    void pointsMarkWhatWasSaidAndDone() {
        Csto csto = Csto.fromSeeds();
        for (int width : List.of(360, 1000)) {
            Seen seen = seen(csto, width);
            seen.picture().groups("band").forEach(band -> {
                Country country = Country.parse(band.getAttribute("data-country"));
                List<Element> points = Picture.all(band, "g")
                        .filter(group -> group.getAttribute("class").equals("said"))
                        .toList();
                String told = points.stream().map(Picture::tooltip).collect(Collectors.joining("\n"));
                List<Claim<Statement>> claims =
                        csto.statusOf(country, seen.period().end()).statements();
                assertThat(points.isEmpty()).isEqualTo(claims.isEmpty());
                claims.forEach(claim -> assertThat(told).contains(claim.value().text()));
                points.forEach(point -> {
                    double x = Picture.number(
                            Picture.all(point, "circle").findFirst().orElseThrow(), "cx");
                    assertThat(claims)
                            .anySatisfy(claim -> assertThat(x)
                                    .isCloseTo(
                                            seen.middle(claim.value()
                                                    .date()
                                                    .orElseThrow()
                                                    .latest()),
                                            within(1.0)));
                });
            });
        }
    }

    @Example
    void everyOrganisationHasItsBands() {
        List<Csto> all = Organisations.preferred();
        Picture picture = Picture.of(TimelineDrawing.svg(all, TimelineDrawing.period(all), 1000));
        Set<String> drawn = new TreeSet<>();
        picture.groups("band").forEach(band -> drawn.add(band.getAttribute("data-organisation")));
        assertThat(drawn).containsExactly("CIS", "CSTO", "EURASEC", "GUAM");
    }
}
