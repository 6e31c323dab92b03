package io.github.csto.examples;

import io.github.csto.country.Country;
import io.github.csto.membership.Assumption;
import io.github.csto.membership.Criterion;
import io.github.csto.rule.CouncilRules;
import io.github.csto.rule.Rule;
import io.github.csto.source.Citation;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How the words of the command line become values. The word {@code today} is a day that is asked for only where the word is. */
final class ArgumentTypes {
    private static final Pattern TODAY = Pattern.compile("(?i)\\btoday\\b");

    private final Supplier<LocalDate> today;

    ArgumentTypes(Supplier<LocalDate> today) {
        this.today = today;
    }

    void register(CommandLine line) {
        line.registerConverter(LocalDate.class, converter(text -> day(dated(text))))
                .registerConverter(BigDecimal.class, converter(ArgumentTypes::sum))
                .registerConverter(DateInterval.class, converter(text -> DateInterval.parse(dated(text))))
                .registerConverter(Year.class, converter(this::year))
                .registerConverter(Citation.class, converter(Citation::parse))
                .registerConverter(Rule.class, converter(ArgumentTypes::rule))
                .registerConverter(Assumption.class, converter(text -> Assumption.parse(dated(text))))
                .registerConverter(Country.class, converter(Country::parse))
                .registerConverter(Criterion.class, converter(ArgumentTypes::criterion));
    }

    private String dated(String text) {
        return TODAY.matcher(text).replaceAll(found -> today.get().toString());
    }

    private static LocalDate day(String text) {
        PartialDate date;
        try {
            date = PartialDate.parse(text);
        } catch (DateTimeParseException e) {
            throw noDay(text, "1992-05-15", e);
        }
        if (!date.isExact()) {
            throw noDay(text, date.earliest().toString(), null);
        }
        return date.latest();
    }

    private static IllegalArgumentException noDay(String text, String like, @Nullable Exception cause) {
        return new IllegalArgumentException(
                "Not a day: \"" + text + "\"; expected one like " + like + ", or today", cause);
    }

    /** In upper or lower case. */
    private static Rule<?> rule(String text) {
        try {
            return CouncilRules.parse(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return CouncilRules.parse(text); // names it as it was typed
        }
    }

    /** In upper or lower case, with a hyphen or an underscore; IN_FORCE also by the name that it had. */
    private static Criterion criterion(String text) {
        String word = text.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(Criterion.values())
                .filter(each -> each.name().equals(word) || (each == Criterion.IN_FORCE && word.equals("BOUND")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a criterion: \"" + text + "\"; expected one of "
                        + Arrays.stream(Criterion.values())
                                .map(each ->
                                        each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                                .collect(Collectors.joining(", "))));
    }

    private Year year(String text) {
        if (text.equalsIgnoreCase("today")) {
            return Year.from(today.get());
        }
        if (!text.matches("\\d{4}")) {
            throw new IllegalArgumentException("Not a year: \"" + text + "\"; expected one like 1999");
        }
        return Year.parse(text);
    }

    private static BigDecimal sum(String text) {
        if (!text.matches("-?\\d{1,30}(\\.\\d{1,30})?")) {
            throw new IllegalArgumentException("Not a sum: \"" + text + "\"; expected one like 1000.00");
        }
        BigDecimal sum = new BigDecimal(text);
        if (sum.signum() < 0) {
            throw new IllegalArgumentException("A negative sum: \"" + text + "\"; expected one like 1000.00");
        }
        if (sum.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException(
                    "A sum with a part of a cent: \"" + text + "\"; expected at most two decimals, like 1000.00");
        }
        return sum;
    }

    /** Otherwise picocli's message would name the exception. */
    private static <V> ITypeConverter<V> converter(Function<String, V> parse) {
        return text -> {
            try {
                return parse.apply(text);
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        };
    }
}
