package telesales.localinfrastructure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

/** Warnings and errors of everything, and what the server itself says about starting and ending. */
final class BrokerLogger extends LegacyAbstractLogger {

  private static final long serialVersionUID = 1L;

  private final boolean talksOfItself;

  BrokerLogger(String name) {
    this.name = name;
    this.talksOfItself = name.startsWith("kafka.server.KafkaRaftServer");
  }

  @Override
  public boolean isTraceEnabled() {
    return false;
  }

  @Override
  public boolean isDebugEnabled() {
    return false;
  }

  @Override
  public boolean isInfoEnabled() {
    return talksOfItself;
  }

  @Override
  public boolean isWarnEnabled() {
    return true;
  }

  @Override
  public boolean isErrorEnabled() {
    return true;
  }

  @Override
  protected @Nullable String getFullyQualifiedCallerName() {
    return null;
  }

  @Override
  protected void handleNormalizedLoggingCall(
      Level level,
      @Nullable Marker marker,
      String pattern,
      Object @Nullable [] arguments,
      @Nullable Throwable problem) {
    String message = MessageFormatter.basicArrayFormat(pattern, arguments);
    synchronized (System.err) {
      System.err.println(Instant.now() + " " + level + " " + name + " " + message);
      if (problem != null) {
        problem.printStackTrace(System.err);
      }
    }
  }
}
