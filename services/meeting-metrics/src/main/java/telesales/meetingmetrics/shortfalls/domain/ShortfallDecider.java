package telesales.meetingmetrics.shortfalls.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import telesales.contracts.TeamId;
import telesales.contracts.meetings.ShortfallEvent;
import telesales.contracts.meetings.ShortfallEvent.ShortfallExplained;
import telesales.contracts.meetings.ShortfallEvent.ShortfallExplanationWithdrawn;
import telesales.eventsourcing.decider.CommandRejected;
import telesales.eventsourcing.decider.Decider;
import telesales.meetingmetrics.shortfalls.domain.ShortfallCommand.ExplainShortfall;
import telesales.meetingmetrics.shortfalls.domain.ShortfallCommand.Said;
import telesales.meetingmetrics.shortfalls.domain.ShortfallCommand.WithdrawExplanation;

/**
 * Agents say why until the evening meeting is over; who leads the team may still say it later,
 * which is marked. What the leader said, the agent does not change.
 */
public final class ShortfallDecider
    implements Decider<ShortfallCommand, ShortfallsOfDay, ShortfallEvent> {
  private final TeamId team;
  private final LocalDate date;

  public ShortfallDecider(TeamId team, LocalDate date) {
    this.team = team;
    this.date = date;
  }

  @Override
  public ShortfallsOfDay initial() {
    return ShortfallsOfDay.NONE;
  }

  @Override
  public List<ShortfallEvent> decide(ShortfallCommand command, ShortfallsOfDay day) {
    ShortfallExplained before = day.of(command.agent()).orElse(null);
    return switch (command) {
      case ExplainShortfall explain when saysTheSame(explain, before) -> List.of();
      case ExplainShortfall(var agent, var reason, var words, var said) -> {
        mayChange(before, said);
        if (reason == null && words == null) {
          throw new CommandRejected("no-reason", "give a reason or say it in words");
        }
        yield List.of(
            new ShortfallExplained(
                team, date, agent, reason, words, said.by(), said.meetingOver(), said.at()));
      }
      case WithdrawExplanation _ when before == null -> List.of();
      case WithdrawExplanation(var agent, var said) -> {
        mayChange(before, said);
        yield List.of(new ShortfallExplanationWithdrawn(team, date, agent, said.by(), said.at()));
      }
    };
  }

  @Override
  public ShortfallsOfDay evolve(ShortfallsOfDay day, ShortfallEvent event) {
    return day.with(event);
  }

  private static boolean saysTheSame(
      ExplainShortfall explain, @Nullable ShortfallExplained before) {
    return before != null
        && Objects.equals(before.reason(), explain.reason())
        && Objects.equals(before.words(), explain.words());
  }

  private static void mayChange(@Nullable ShortfallExplained before, Said said) {
    if (!said.own()) {
      return;
    }
    if (said.meetingOver()) {
      throw new CommandRejected(
          "meeting-over", "the evening meeting is over: your manager can still enter it");
    }
    if (before != null && !before.by().equals(said.by())) {
      throw new CommandRejected("said-by-manager", "your manager said why");
    }
  }
}
