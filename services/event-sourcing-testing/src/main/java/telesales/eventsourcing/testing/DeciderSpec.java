package telesales.eventsourcing.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import telesales.eventsourcing.decider.CommandRejected;
import telesales.eventsourcing.decider.Decider;

/**
 * Rules as facts: given what happened, when somebody wants this, then that happens, nothing does,
 * or it is rejected.
 *
 * @param <C> commands
 * @param <S> states, which no test looks at
 * @param <E> events
 */
public final class DeciderSpec<C, S, E> {
  private final Decider<C, S, E> decider;

  private DeciderSpec(Decider<C, S, E> decider) {
    this.decider = decider;
  }

  public static <C, S, E> DeciderSpec<C, S, E> of(Decider<C, S, E> decider) {
    return new DeciderSpec<>(decider);
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  public final Given given(E... events) {
    return new Given(List.of(events));
  }

  /** A stream with its past. */
  public final class Given {
    private final List<E> events;

    private Given(List<E> events) {
      this.events = events;
    }

    public When when(C command) {
      S state = decider.initial();
      for (E event : events) {
        state = decider.evolve(state, event);
      }
      return new When(state, command);
    }
  }

  /** A command upon that past. */
  public final class When {
    private final S state;
    private final C command;

    private When(S state, C command) {
      this.state = state;
      this.command = command;
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public final void then(E... expected) {
      assertThat(decider.decide(command, state)).containsExactly(expected);
    }

    /** It is already so. */
    public void thenNothing() {
      assertThat(decider.decide(command, state)).isEmpty();
    }

    public void thenRejected(String code) {
      assertThatExceptionOfType(CommandRejected.class)
          .isThrownBy(() -> decider.decide(command, state))
          .extracting(CommandRejected::code)
          .isEqualTo(code);
    }
  }
}
