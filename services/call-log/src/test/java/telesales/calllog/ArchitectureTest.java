package telesales.calllog;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import telesales.eventsourcing.testing.ServiceArchitecture;

class ArchitectureTest {
  @TestFactory
  Stream<DynamicTest> call_log() {
    return ServiceArchitecture.of("telesales.calllog").tests();
  }
}
