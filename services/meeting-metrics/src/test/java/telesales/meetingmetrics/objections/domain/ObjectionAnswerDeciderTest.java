package telesales.meetingmetrics.objections.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import telesales.contracts.ObjectionAnswerId;
import telesales.contracts.TeamId;
import telesales.contracts.calls.Objection;
import telesales.contracts.meetings.ObjectionAnswerEvent;
import telesales.contracts.meetings.ObjectionAnswerEvent.ObjectionAnswerRemoved;
import telesales.contracts.meetings.ObjectionAnswerEvent.ObjectionAnswerWorked;
import telesales.contracts.meetings.ObjectionAnswerEvent.ObjectionAnswerWritten;
import telesales.eventsourcing.decider.CommandRejected;
import telesales.meetingmetrics.objections.domain.ObjectionAnswerCommand.NoteThatItWorked;
import telesales.meetingmetrics.objections.domain.ObjectionAnswerCommand.RemoveAnswer;
import telesales.meetingmetrics.objections.domain.ObjectionAnswerCommand.WriteAnswer;

class ObjectionAnswerDeciderTest {
  private static final ObjectionAnswerId ID = new ObjectionAnswerId("o-1");
  private static final Instant NOW = Instant.parse("2026-03-02T06:00:00Z");

  private final ObjectionAnswerDecider decider = new ObjectionAnswerDecider();
  private ObjectionAnswer answer = decider.initial();

  @Test
  void what_was_written_is_not_written_over() {
    assertThat(does(new WriteAnswer(written("太贵")))).containsExactly(written("太贵"));
    assertThat(does(new WriteAnswer(written("太贵")))).isEmpty();
    assertThatThrownBy(() -> does(new WriteAnswer(written("没空"))))
        .isInstanceOf(CommandRejected.class);
  }

  @Test
  void each_says_once_that_it_worked_and_the_writer_by_writing() {
    does(new WriteAnswer(written("太贵")));

    assertThat(does(worked("agent-01"))).isEmpty();
    assertThat(does(worked("agent-02"))).hasSize(1);
    assertThat(does(worked("agent-02"))).isEmpty();
    assertThat(((ObjectionAnswer.Known) answer).workedFor()).containsExactly("agent-02");
  }

  @Test
  void what_was_taken_out_works_for_nobody_any_more() {
    does(new WriteAnswer(written("太贵")));
    var remove = new RemoveAnswer(new ObjectionAnswerRemoved(ID, "manager-1", NOW));

    assertThat(does(remove)).hasSize(1);
    assertThat(does(remove)).isEmpty();
    assertThatThrownBy(() -> does(worked("agent-02"))).isInstanceOf(CommandRejected.class);
  }

  @Test
  void what_nobody_wrote_is_neither_praised_nor_removed() {
    assertThatThrownBy(() -> does(worked("agent-02"))).isInstanceOf(CommandRejected.class);
  }

  private List<ObjectionAnswerEvent> does(ObjectionAnswerCommand command) {
    List<ObjectionAnswerEvent> events = decider.decide(command, answer);
    for (ObjectionAnswerEvent event : events) {
      answer = decider.evolve(answer, event);
    }
    return events;
  }

  private static NoteThatItWorked worked(String by) {
    return new NoteThatItWorked(new ObjectionAnswerWorked(ID, by, NOW));
  }

  private static ObjectionAnswerWritten written(String objection) {
    return new ObjectionAnswerWritten(
        ID, Objection.PRICE, objection, "按月分摊来算。", new TeamId("tigers"), "agent-01", NOW);
  }
}
