package telesales.leadscoring;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import telesales.eventsourcing.testing.ServiceArchitecture;

class ArchitectureTest {
  @TestFactory
  Stream<DynamicTest> leadscoring_service() {
    return ServiceArchitecture.of("telesales.leadscoring").tests();
  }
}
