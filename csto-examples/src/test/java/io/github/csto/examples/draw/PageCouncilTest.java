package io.github.csto.examples.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.csto.Csto;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The Council on the page. */
class PageCouncilTest {
    @Test
    void everyYearOfTheCouncilIsThereWithoutAScript() {
        Csto csto = Csto.fromSeeds();
        Picture page = Picture.of(HtmlPage.html(List.of(csto)));
        var record = csto.compliance().record();
        Map<String, Element> years = new LinkedHashMap<>();
        page.all("div")
                .filter(each -> each.hasAttribute("data-year"))
                .forEach(each -> years.put(each.getAttribute("data-year"), each));
        assertThat(years).containsKeys("1995", "2023", "2025");
        assertThat(years.values()).noneMatch(year -> year.hasAttribute("hidden"));
        record.sessions().stream().filter(session -> session.date().isExact()).forEach(session -> {
            LocalDate day = session.date().latest();
            List<Element> entries = Picture.all(years.get(Integer.toString(day.getYear())), "li")
                    .filter(entry -> entry.getTextContent().contains(DrawingText.day(day)))
                    .filter(entry -> session.place().stream()
                            .allMatch(place -> entry.getTextContent().contains(place)))
                    .toList();
            assertThat(entries).as(session.id()).isNotEmpty();
            double share = 100 * (day.getDayOfYear() - 0.5) / day.lengthOfYear();
            assertThat(entries)
                    .as(session.id())
                    .anySatisfy(entry -> assertThat(Picture.all(entry, "use")
                                    .filter(use -> use.getAttribute("href").startsWith("#sign-"))
                                    .mapToDouble(use -> Double.parseDouble(
                                            use.getAttribute("x").replace("%", "")))
                                    .sum())
                            .isCloseTo(share, within(0.01)));
        });
        record.decisions()
                .forEach(decision -> assertThat(years.values())
                        .anySatisfy(year -> assertThat(year.getTextContent()).contains(decision.subject())));
    }
}
