package io.gridgov.core.pack;

/**
 * What a cell holds, as an argument of a fault: shown, unless a shifted column may have put a
 * personal reference there.
 */
record FromCell(Object content) {
  String shownIn(String file) {
    boolean personal = ListFile.find(file).filter(ListFile::isPersonal).isPresent();
    return personal ? "…" : content.toString();
  }
}
