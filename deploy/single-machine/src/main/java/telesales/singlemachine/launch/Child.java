package telesales.singlemachine.launch;

import java.io.IOException;

/** A process that is kept alive. */
interface Child {

  /** Its name in logs and files. */
  String name();

  /** Starts it, after stopping one that an earlier supervisor left behind. */
  Process start() throws IOException;

  /** Asks it to end and returns when it has, within ten seconds. */
  void stop(Process process);
}
