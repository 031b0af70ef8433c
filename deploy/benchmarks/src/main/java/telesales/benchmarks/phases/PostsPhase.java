package telesales.benchmarks.phases;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import telesales.benchmarks.http.Load;
import telesales.benchmarks.http.LoadClient;
import telesales.benchmarks.http.Outcome;
import telesales.benchmarks.http.Requests;
import telesales.benchmarks.installation.Cpu.Costs;
import telesales.benchmarks.report.Measurement;

/** Posts over more and more connections, each of which asks again when it was answered. */
abstract class PostsPhase implements Phase {
  private final String name;

  PostsPhase(String name) {
    this.name = name;
  }

  abstract InetSocketAddress address(Session session) throws Exception;

  abstract Requests requests(Session session);

  abstract List<Integer> clients(Session session);

  @Override
  public void run(Session session) throws Exception {
    Duration warmUp = session.timing().warmUp();
    for (int clients : clients(session)) {
      measure(session, Load.closed(clients, warmUp, session.timing().measured()));
      warmUp = session.timing().settling();
    }
  }

  private void measure(Session session, Load load) throws Exception {
    InetSocketAddress address = address(session);
    Costs<Outcome> costs =
        session
            .cpu()
            .whileRunning(
                load.warmUp(),
                load.measured(),
                () -> LoadClient.run(address, requests(session), load));
    Outcome outcome = costs.result();
    session
        .results()
        .add(
            new Measurement(
                name,
                load.connections(),
                outcome.callsPerSecond(),
                outcome.accepted(),
                outcome.otherAnswers(),
                outcome.clientCpu(),
                costs.cpu()));
  }
}
