package telesales.singlemachine.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstanceLockTest {

  @TempDir Path directory;

  @Test
  void a_lock_is_held_until_it_is_let_go() throws Exception {
    Path file = directory.resolve("lock");

    try (var held = InstanceLock.take(file).orElseThrow()) {
      assertThat(held).isNotNull();
      // Within one JVM the second attempt is an error; from another process it is empty.
      assertThatThrownBy(() -> InstanceLock.take(file))
          .isInstanceOf(OverlappingFileLockException.class);
    }

    try (var again = InstanceLock.take(file).orElseThrow()) {
      assertThat(again).isNotNull();
    }
  }
}
