package io.github.csto.examples.draw;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.Csto;
import io.github.csto.membership.MembershipStateMachine;
import io.github.csto.membership.MembershipStatus;
import io.github.csto.register.Register;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** What holds for all drawings: they can be read, stand by themselves and do not go stale. */
class DrawingsTest {
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://|@import|url\\((?!#)");
    private static final Pattern USED = Pattern.compile("url\\(#([^)]+)\\)");

    private static Csto invented() {
        return Csto.from(Register.readOverSeeds(Organisations.ROOT.resolve("csto-examples/invented-year")));
    }

    private static Map<String, String> drawings(int width) {
        Map<String, String> drawings = new LinkedHashMap<>();
        for (Csto csto : Organisations.all()) {
            List<Csto> asked = List.of(csto);
            drawings.put(
                    csto.organisation() + " " + csto.account(),
                    TimelineDrawing.svg(asked, TimelineDrawing.period(asked), width));
        }
        List<Csto> all = Organisations.preferred();
        drawings.put("all", TimelineDrawing.svg(all, TimelineDrawing.period(all), width));
        for (int year = 2019; year < 2025; year++) {
            drawings.put("year " + year, YearDrawing.svg(Csto.fromSeeds(), Year.of(year), width));
        }
        drawings.put("invented", YearDrawing.svg(invented(), Year.of(2021), width));
        drawings.put("machine", MachineDrawing.svg(width));
        return drawings;
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 400, 640, 860, 1000, 1600})
    void everyDrawingStandsByItself(int width) {
        drawings(width).forEach((name, svg) -> {
            Picture picture = Picture.of(svg);
            assertThat(picture.root().getAttribute("role")).as(name).isEqualTo("img");
            List<String> ids = new ArrayList<>();
            for (String element : List.of("title", "desc", "pattern")) {
                picture.all(element).filter(each -> each.hasAttribute("id")).forEach(each -> {
                    ids.add(each.getAttribute("id"));
                    assertThat(each.getTextContent().isBlank()).isEqualTo(element.equals("pattern"));
                });
            }
            assertThat(ids)
                    .as(name)
                    .doesNotHaveDuplicates()
                    .contains(picture.root().getAttribute("aria-labelledby").split(" ", -1));
            assertThat(USED.matcher(svg).results().map(use -> use.group(1)))
                    .as(name)
                    .isSubsetOf(ids);
            assertThat(ADDRESS.matcher(svg.replace("xmlns=\"http://www.w3.org/2000/svg\"", ""))
                            .find())
                    .as(name)
                    .isFalse();
            assertThat(svg).as(name).doesNotContain("NaN", "null", "<script", "style=\"");
        });
    }

    /** What is drawn later lies above; a text is read on the uppermost surface below its beginning. */
    @ParameterizedTest
    @ValueSource(ints = {360, 1000})
    void everyTextStandsOnTheSurfaceOfItsInk(int width) {
        drawings(width).forEach((name, svg) -> {
            Picture picture = Picture.of(svg);
            List<Element> below = new ArrayList<>();
            for (Element each : picture.all("*").toList()) {
                boolean inPattern = each.getParentNode().getNodeName().equals("pattern");
                if (each.getNodeName().equals("rect") && each.hasAttribute("x") && !inPattern) {
                    if (!each.getAttribute("class").startsWith("line-")) {
                        below.add(each);
                    }
                } else if (each.getNodeName().equals("text")) {
                    String surface = below.stream()
                            .filter(box -> isWithin(each, box))
                            .reduce((first, second) -> second)
                            .map(box -> String.join(" ", picture.paint(box)))
                            .orElse("paper");
                    String ink = each.getAttribute("class").replaceFirst("^on-", "");
                    assertThat(List.of("quiet", "dissent").contains(ink) ? "paper" : ink)
                            .as("%s: %s", name, each.getTextContent())
                            .isEqualTo(surface);
                }
            }
        });
    }

    private static boolean isWithin(Element text, Element box) {
        double middle = Picture.number(text, "y") - Picture.number(text, "font-size") / 3;
        double top = Picture.number(box, "y");
        return Picture.covers(box, Picture.number(text, "x") + 1)
                && top <= middle
                && middle <= top + Picture.number(box, "height");
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 400, 1000})
    void nothingIsCutOff(int width) {
        drawings(width).forEach((name, svg) -> {
            Picture picture = Picture.of(svg);
            double height = Picture.number(picture.root(), "height");
            picture.all("text").forEach(text -> {
                double wide = DrawingText.width(text.getTextContent(), Picture.number(text, "font-size"));
                double x = Picture.number(text, "x");
                double left = switch (text.getAttribute("text-anchor")) {
                    case "middle" -> x - wide / 2;
                    case "end" -> x - wide;
                    default -> x;
                };
                assertThat(left).as("%s: %s", name, text.getTextContent()).isGreaterThanOrEqualTo(0);
                assertThat(left + wide)
                        .as("%s: %s", name, text.getTextContent())
                        .isLessThanOrEqualTo(width);
                assertThat(Picture.number(text, "y")).isLessThan(height);
            });
        });
    }

    @ParameterizedTest
    @EnumSource(Tone.class)
    void everyInkIsLegibleOnItsSurface(Tone tone) {
        for (boolean dark : List.of(false, true)) {
            Map<String, String> colours = Picture.colours(Tone.css(), dark);
            String surface = colours.get(tone.shape() + " fill");
            assertThat(Picture.contrast(colours.get(tone.ink() + " fill"), surface))
                    .as("text on %s, dark %s", tone, dark)
                    .isGreaterThanOrEqualTo(4.5);
            String paper = colours.get(Tone.PAPER.shape() + " fill");
            if (tone != Tone.PAPER && tone != Tone.QUIET) {
                assertThat(Picture.contrast(colours.get(tone.line() + " stroke"), paper))
                        .as("edge of %s, dark %s", tone, dark)
                        .isGreaterThanOrEqualTo(3);
            }
        }
        assertThat(Picture.contrast("#000000", "#ffffff")).isEqualTo(21);
    }

    @Test
    void theColoursOfThePageAreLegible() {
        for (boolean dark : List.of(false, true)) {
            Map<String, String> colours = Picture.colours(Tone.pageCss(), dark);
            for (Tone tone : Tone.values()) {
                assertThat(Picture.contrast(
                                colours.get(tone.chip() + " color"), colours.get(tone.chip() + " background")))
                        .as("%s, dark %s", tone, dark)
                        .isGreaterThanOrEqualTo(4.5);
            }
            String root = colours.keySet().stream()
                    .filter(key -> key.endsWith(" --paper"))
                    .findFirst()
                    .orElseThrow()
                    .replace("--paper", "");
            for (String ink : List.of("--ink", "--quiet", "--link", "--dissent")) {
                assertThat(Picture.contrast(colours.get(root + ink), colours.get(root + "--paper")))
                        .as("%s, dark %s", ink, dark)
                        .isGreaterThanOrEqualTo(4.5);
            }
            for (String ink : List.of("--ink", "--quiet")) {
                assertThat(Picture.contrast(colours.get(root + ink), colours.get(root + "--soft")))
                        .as("%s on a button, dark %s", ink, dark)
                        .isGreaterThanOrEqualTo(4.5);
            }
            for (String line : List.of("--edge", "--focus")) {
                assertThat(Picture.contrast(colours.get(root + line), colours.get(root + "--paper")))
                        .as("%s, dark %s", line, dark)
                        .isGreaterThanOrEqualTo(3);
            }
        }
    }

    @Test
    void thePictureOfTheReadmeIsFresh() throws IOException {
        List<Csto> asked = List.of(Csto.fromSeeds());
        Path file = Organisations.ROOT.resolve("docs/timeline.svg");
        assertThat(Files.readString(file))
                .as("made by: draw timeline --output docs/timeline.svg")
                .isEqualTo(TimelineDrawing.svg(asked, TimelineDrawing.period(asked), 1000));
        assertThat(Files.readString(Organisations.ROOT.resolve("README.md"))).contains("](docs/timeline.svg)");
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1000})
    void theMachineIsDrawnFromItsDefinition(int width) {
        Picture picture = Picture.of(MachineDrawing.svg(width));
        assertThat(picture.groups("state").map(Picture::tooltip).map(tooltip -> tooltip.replace(" (member)", "")))
                .containsExactlyElementsOf(java.util.Arrays.stream(MembershipStatus.values())
                        .map(DrawingText::lower)
                        .toList());
        assertThat(picture.all("text")
                        .filter(text -> !text.getParentNode().getNodeName().equals("g"))
                        .map(Element::getTextContent))
                .containsExactlyElementsOf(MembershipStateMachine.transitions().stream()
                        .map(step -> DrawingText.lower(step.act()))
                        .toList());
        assertThat(picture.all("path").filter(path -> path.getAttribute("d").endsWith("Z")))
                .hasSameSizeAs(MembershipStateMachine.transitions());
        String words = picture.all("desc").findFirst().orElseThrow().getTextContent();
        MembershipStateMachine.transitions()
                .forEach(step -> assertThat(words)
                        .contains(DrawingText.lower(step.from()) + ", " + DrawingText.lower(step.act()) + ": "
                                + DrawingText.lower(step.to())));
    }

    @Test
    void aYearShowsCertainDaysAsMarksAndOthersAsRanges(@TempDir Path folder) throws IOException {
        Picture certain = Picture.of(YearDrawing.svg(Csto.fromSeeds(), Year.of(2023), 1000));
        assertThat(certain.all("circle")
                        .filter(circle -> circle.getParentNode().getNodeName().equals("g")))
                .hasSize(1);
        Files.writeString(
                folder.resolve("sessions.tsv"),
                Files.readString(Organisations.ROOT.resolve("seeds/sessions.tsv"))
                        .replace("\t2022-11-23\tREGULAR", "\t2022-11\tREGULAR"));
        Picture partial = Picture.of(YearDrawing.svg(
                Csto.from(Register.readOverSeeds(folder)).withAccount("documents"), Year.of(2022), 1000));
        assertThat(partial.all("circle")).isEmpty();
        Element session = partial.groups("told").findFirst().orElseThrow();
        Element range = Picture.all(session, "rect").findFirst().orElseThrow();
        assertThat(Picture.tooltip(session))
                .startsWith("Regular session, Yerevan\none day from 1 November 2022 to 30 November 2022");
        assertThat(partial.paint(range)).containsExactlyInAnyOrder("paper", "ratified");
        double left = 24 + 1000 * 0.42;
        double perDay = (976 - left) / 365;
        assertThat(Picture.number(range, "x"))
                .isCloseTo(left + 304 * perDay, org.assertj.core.data.Offset.offset(0.01));
        assertThat(Picture.number(range, "width")).isCloseTo(30 * perDay, org.assertj.core.data.Offset.offset(0.01));
        assertThat(partial.all("desc").findFirst().orElseThrow().getTextContent())
                .contains("Decisions: none recorded.");
    }

    @Test
    void anInventedYearIsDrawnToo() {
        Picture picture = Picture.of(YearDrawing.svg(invented(), Year.of(2021), 1000));
        assertThat(picture.all("desc").findFirst().orElseThrow().getTextContent())
                .contains(
                        "Extraordinary session, Minsk. 10 May 2021 · in the chair: Russia · requested by Kazakhstan, 1 May 2021",
                        "Other meetings: none.",
                        "A measure for peace. 10 May 2021 · plenary part",
                        "Tajikistan. Since 1 January 2021 · until 1 February 2021");
        assertThat(picture.groups("told")).hasSize(9);
    }
}
