package io.github.csto.examples.draw;

import io.github.csto.time.DateInterval;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Where the days of a period lie between two edges; a day begins at its place and ends at that of the next. */
record Axis(DateInterval period, double left, double right) {
    private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000};

    double width() {
        return right - left;
    }

    LocalDate end() {
        return period.end().plusDays(1);
    }

    private long days() {
        return ChronoUnit.DAYS.between(period.start(), end());
    }

    /** Days outside lie on the edges. */
    double x(LocalDate day) {
        long passed = ChronoUnit.DAYS.between(period.start(), day);
        return left + width() * Math.max(0, Math.min(days(), passed)) / days();
    }

    /** Where the last of the days ends. */
    double end(DateInterval days) {
        return x(days.end().plusDays(1));
    }

    /** The first days of years, so far apart that a label of the given width has room at each. */
    List<LocalDate> years(double label) {
        int first = period.start().getYear();
        int last = end().getYear();
        int step = 1;
        for (int candidate : STEPS) {
            step = candidate;
            if (width() * candidate >= label * (last - first)) {
                break;
            }
        }
        List<LocalDate> years = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            LocalDate day = LocalDate.of(year, 1, 1);
            if (year % step == 0 && !day.isBefore(period.start()) && !day.isAfter(end())) {
                years.add(day);
            }
        }
        return years;
    }

    List<LocalDate> months() {
        return period.start()
                .datesUntil(end())
                .filter(day -> day.getDayOfMonth() == 1)
                .toList();
    }
}
