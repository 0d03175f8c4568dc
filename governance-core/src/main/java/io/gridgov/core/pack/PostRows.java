package io.gridgov.core.pack;

import io.gridgov.core.post.HolderRef;
import io.gridgov.core.post.Post;
import io.gridgov.core.post.PostId;
import io.gridgov.core.post.Shift;
import io.gridgov.core.unit.UnitId;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** The rows of {@code posts.csv} and {@code rosters.csv}; no fault shows a holder. */
final class PostRows {
  private PostRows() {}

  static Optional<Post> post(Cells cells) {
    Optional<PostId> id = cells.need("id", column -> postId(cells, column));
    Optional<UnitId> unit = cells.need("unit", cells::unit);
    Optional<String> role = cells.needed("role");
    Optional<HolderRef> holder = holder(cells, "holder");
    Optional<HolderRef> standIn = holder(cells, "stand_in");
    var grid = cells.grid("grid");
    var share = cells.share("share");
    var validity = cells.validity();
    return id.isEmpty() || unit.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Post(
                id.get(), unit.get(), grid, role.orElse(""), holder, standIn, share, validity));
  }

  private static Optional<PostId> postId(Cells cells, String column) {
    return cells.parsed(column, "a post id of 1 to 64 characters", "1 至 64 个字符的岗位编号", PostId::of);
  }

  private static Optional<HolderRef> holder(Cells cells, String column) {
    return cells.hidden(
        column,
        "an opaque reference of 1 to 128 printable characters",
        "1 至 128 个可打印字符的人员引用",
        HolderRef::of);
  }

  static List<String> write(Post post) {
    return List.of(
        post.id().value(),
        post.unit().value(),
        Written.of(post.grid()),
        post.role(),
        Written.of(post.holder().map(HolderRef::value)),
        Written.of(post.standIn().map(HolderRef::value)),
        post.share().toString(),
        Written.of(post.validity().from()),
        Written.of(post.validity().to()));
  }

  static Optional<Shift> shift(Cells cells) {
    Optional<PostId> post = cells.need("post", column -> postId(cells, column));
    Optional<LocalDateTime> from = cells.need("from", column -> moment(cells, column));
    Optional<LocalDateTime> to = cells.need("to", column -> moment(cells, column));
    if (post.isEmpty() || from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    if (!from.get().isBefore(to.get())) {
      cells.fault(PackFault.DATES_REVERSED, "to", "from", "to");
      return Optional.empty();
    }
    return Optional.of(new Shift(post.get(), from.get(), to.get()));
  }

  private static Optional<LocalDateTime> moment(Cells cells, String column) {
    return cells.parsed(
        column,
        "a local time such as 2026-01-31T08:00",
        "当地时间，如 2026-01-31T08:00",
        text -> LocalDateTime.parse(text.replace(' ', 'T')));
  }

  static List<String> write(Shift shift) {
    return List.of(shift.post().value(), shift.from().toString(), shift.to().toString());
  }
}
