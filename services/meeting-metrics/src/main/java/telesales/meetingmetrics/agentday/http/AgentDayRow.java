package telesales.meetingmetrics.agentday.http;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import telesales.figures.Figures;
import telesales.figures.WorkBlock;
import telesales.meetingmetrics.agentday.domain.DayFigures;

/** Half a day of an agent's. Events write it; here it is only read. */
@Entity
@Immutable
@Table(name = "agent_day")
@IdClass(AgentDayRow.Key.class)
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
public class AgentDayRow extends PanacheEntityBase {
  /** Whose half of which day. */
  public record Key(String agent, LocalDate day, String block) {}

  @Id String agent;
  @Id LocalDate day;
  @Id String block;
  long dials;
  long connected;

  @Column(name = "effective_calls")
  long effectiveCalls;

  @Column(name = "talk_seconds")
  long talkSeconds;

  @Column(name = "wechat_adds")
  long wechatAdds;

  @Column(name = "interested_leads")
  long interestedLeads;

  long deals;

  @Column(name = "graded_leads")
  long gradedLeads;

  long visits;

  @Column(name = "qualified_visits")
  long qualifiedVisits;

  @Column(name = "first_visits")
  long firstVisits;

  @Column(name = "amount_signed")
  long amountSigned;

  @Column(name = "amount_received")
  long amountReceived;

  @Column(name = "deals_paid")
  long dealsPaid;

  static Uni<List<AgentDayRow>> of(String agent, LocalDate day) {
    return list("agent = ?1 and day = ?2", agent, day);
  }

  static DayFigures figures(List<AgentDayRow> halves) {
    DayFigures figures = DayFigures.NONE;
    for (AgentDayRow half : halves) {
      figures = figures.plus(half.workBlock(), half.figures());
    }
    return figures;
  }

  private WorkBlock workBlock() {
    return block.equals("morning") ? WorkBlock.MORNING : WorkBlock.AFTERNOON;
  }

  private Figures figures() {
    return new Figures(
        dials,
        connected,
        effectiveCalls,
        talkSeconds,
        wechatAdds,
        interestedLeads,
        deals,
        gradedLeads,
        visits,
        qualifiedVisits,
        firstVisits,
        amountSigned,
        amountReceived,
        dealsPaid);
  }
}
