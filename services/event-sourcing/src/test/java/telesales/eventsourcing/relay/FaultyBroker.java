package telesales.eventsourcing.relay;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import telesales.eventsourcing.store.StoredEvent;

/** A real broker, with something that happens on the way to it. */
final class FaultyBroker implements Broker {
  private final Broker broker;
  private final AtomicReference<Runnable> before = new AtomicReference<>(() -> {});
  private final AtomicReference<Runnable> after = new AtomicReference<>(() -> {});
  private final AtomicInteger sent = new AtomicInteger();

  private FaultyBroker(Broker broker) {
    this.broker = broker;
  }

  static FaultyBroker over(Broker broker) {
    return new FaultyBroker(broker);
  }

  FaultyBroker firstTimeAfterSending(Runnable happening) {
    after.set(happening);
    return this;
  }

  Pause firstTimeBeforeSending() {
    var pause = new Pause();
    before.set(pause::hold);
    return pause;
  }

  int sent() {
    return sent.get();
  }

  @Override
  public void sendAll(List<StoredEvent> events) {
    before.getAndSet(() -> {}).run();
    broker.sendAll(events);
    sent.addAndGet(events.size());
    after.getAndSet(() -> {}).run();
  }

  @Override
  public void close() {
    broker.close();
  }

  /** A process that stands still, as under a garbage collection or a suspended machine. */
  static final class Pause {
    private static final int DEADLINE_SECONDS = 60;

    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    private void hold() {
      reached.countDown();
      await(ended);
    }

    void awaitReached() {
      await(reached);
    }

    void end() {
      ended.countDown();
    }

    private static void await(CountDownLatch latch) {
      try {
        if (!latch.await(DEADLINE_SECONDS, TimeUnit.SECONDS)) {
          throw new AssertionError("nobody came");
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }
}
