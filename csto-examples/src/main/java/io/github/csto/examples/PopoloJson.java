package io.github.csto.examples;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Popolo, whose keys are written with underscores. What is not known, or does not apply, is left out. */
record PopoloJson(
        String library, String digest, List<PopoloOrganization> organizations, List<PopoloMembership> memberships) {
    /** The organisation, or a state, which alone is classified and has identifiers. */
    @JsonNaming(SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PopoloOrganization(
            String id,
            String name,
            @Nullable String classification,
            @Nullable List<PopoloIdentifier> identifiers,
            @Nullable String foundingDate,
            @Nullable String foundingEdtf,
            @Nullable String dissolutionDate,
            @Nullable String dissolutionEdtf) {}

    record PopoloIdentifier(String scheme, String identifier) {}

    @JsonNaming(SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PopoloMembership(
            String id,
            String role,
            PopoloMember member,
            String organizationId,
            @Nullable String startDate,
            @Nullable String startEdtf,
            @Nullable String endDate,
            @Nullable String endEdtf,
            List<PopoloSource> sources,
            @Nullable Boolean startDisputed,
            @Nullable Boolean endDisputed,
            String account,
            List<String> claims,
            String knownUntil) {}

    record PopoloMember(String id, String name) {}

    record PopoloSource(String url, String note) {}
}
