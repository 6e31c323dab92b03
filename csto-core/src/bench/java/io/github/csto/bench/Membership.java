package io.github.csto.bench;

import io.github.csto.country.Country;
import io.github.csto.time.Certainty;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Is this state a member on this day, and who is on that day? Random states and days, one question an operation. */
@State(Scope.Thread)
public class Membership {
    /** How many acts are generated; 0 for the register's own history. */
    @Param("0")
    public int acts;

    /** Who is asked. */
    @Param("csto")
    public String contestant;

    private Contestant asked;
    private int next;

    /** Everybody gives the answers of the history before time is taken. */
    @Setup
    public void make() {
        asked = Contestant.of(contestant, acts == 0 ? Questions.ofTheRegister() : Questions.generated(acts));
        asked.check();
    }

    /**
     * Is this state a member on this day?
     *
     * @return the answer
     */
    @Benchmark
    public Certainty isMember() {
        return asked.isMember(next++ & (Questions.SIZE - 1));
    }

    /**
     * Who is a member on this day?
     *
     * @return the members
     */
    @Benchmark
    public List<Country> roster() {
        return asked.members(next++ & (Questions.SIZE - 1));
    }
}
