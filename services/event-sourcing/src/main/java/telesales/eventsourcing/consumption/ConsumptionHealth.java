package telesales.eventsourcing.consumption;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while events cannot be taken in: what this service says would grow old unnoticed. */
@Readiness
@ApplicationScoped
final class ConsumptionHealth implements HealthCheck {
  private final ConsumptionState state;

  ConsumptionHealth(ConsumptionState state) {
    this.state = state;
  }

  @Override
  public HealthCheckResponse call() {
    var response = HealthCheckResponse.named("consumption").status(state.trouble().isEmpty());
    state.trouble().ifPresent(why -> response.withData("reason", why));
    return response.withData("stopped", state.isStopped()).build();
  }
}
