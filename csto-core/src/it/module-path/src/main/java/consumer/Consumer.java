package consumer;

import io.github.csto.Csto;
import io.github.csto.country.Country;
import java.time.LocalDate;
import java.util.List;

/** Asks the built library one question, as a user on the module path would, and fails if the answer is wrong. */
public final class Consumer {
    private Consumer() {}

    /**
     * Asks who was a member on 1 June 1999.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        if (!Csto.class.getModule().isNamed() || !Consumer.class.getModule().isNamed()) {
            throw new IllegalStateException("The library is not on the module path: " + Csto.class.getModule());
        }
        List<Country> members =
                Csto.fromSeeds().membersOn(LocalDate.of(1999, 6, 1)).members();
        if (members.size() != 6) {
            throw new IllegalStateException("Expected 6 members on 1999-06-01, got " + members);
        }
        System.out.println("members on 1999-06-01: " + members);
    }
}
