package telesales.edge;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import telesales.eventsourcing.testing.ServiceArchitecture;

class ArchitectureTest {
  @TestFactory
  Stream<DynamicTest> the_edge() {
    return ServiceArchitecture.of("telesales.edge").tests();
  }
}
