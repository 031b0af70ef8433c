package telesales.calllog.formats;

/** Reads posts of one format. */
interface PostReader {
  /**
   * @throws telesales.edge.ProblemException naming every field that is wrong, and repeating nothing
   *     of what was sent
   */
  CallReport read(byte[] content, Reading reading);
}
