package telesales.benchmarks.phases;

/** Measures one thing and adds it to the results. */
@FunctionalInterface
public interface Phase {
  void run(Session session) throws Exception;
}
