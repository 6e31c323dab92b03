package io.github.csto.source;

import java.util.List;

/** A row of the register: something that is told by documents, and where. */
public interface Claim {
    /**
     * How the claim is called.
     *
     * @return an identifier that no other claim of the register has
     */
    String id();

    /**
     * Which organisation it is about.
     *
     * @return the organisation, such as {@code CSTO}
     */
    String organisation();

    /**
     * Where it is told.
     *
     * @return the citations; at least one in the library's register and for memberships, stages and checks of any
     */
    List<Citation> citations();

    /**
     * The few words, or the date as the document writes it, that stand on the cited lines.
     *
     * @return the parts of the witness, each on one of the cited lines; at least one where there has to be a citation
     */
    List<String> witness();

    /**
     * Why the claim is recorded so.
     *
     * @return the reason, in our own words
     */
    String reason();
}
