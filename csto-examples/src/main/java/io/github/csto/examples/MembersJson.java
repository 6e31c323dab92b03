package io.github.csto.examples;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answers about members in JSON. */
final class MembersJson {
    private MembersJson() {}

    /** The answer about a day in JSON; there is no stage where it is open or not recorded. */
    record RosterInJson(
            String on,
            String organisation,
            String criterion,
            String account,
            @Nullable String stage,
            boolean beyondHorizon,
            List<String> members,
            List<String> undetermined,
            List<String> selfSuspended,
            List<String> signatories,
            List<String> withdrawn,
            List<Json.Dissenter> dissents,
            List<Json.Dissenter> statusDissents,
            List<String> weak,
            List<StateOnDay> states,
            Map<String, List<Json.Said>> statements,
            List<Json.SourceInJson> sources) {}

    record StateOnDay(String country, String name, String answer, List<String> statuses, List<Json.ActInJson> acts) {}

    /** The answer about a period in JSON. */
    record PeriodInJson(
            String during,
            String organisation,
            String criterion,
            String account,
            List<String> stages,
            boolean beyondHorizon,
            PartOfPeriod throughout,
            PartOfPeriod atAnyTime,
            List<StateInPeriod> states,
            List<Json.SourceInJson> sources) {}

    record PartOfPeriod(List<String> members, List<String> undetermined, List<Json.Dissenter> dissents) {}

    record StateInPeriod(String country, String name, String throughout, String atAnyTime) {}
}
