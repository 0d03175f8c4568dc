package io.gridgov.core.pack;

import io.gridgov.core.grid.Grid;
import io.gridgov.core.grid.GridCode;
import io.gridgov.core.post.Post;
import io.gridgov.core.post.PostId;
import io.gridgov.core.post.Shift;
import io.gridgov.core.problem.Problems;
import io.gridgov.core.unit.Unit;
import io.gridgov.core.unit.UnitId;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks posts and rosters; no fault shows a holder. */
final class PostChecks {
  private final DatedIndex<UnitId, Unit> units;
  private final DatedIndex<GridCode, Grid> grids;
  private final DatedIndex<PostId, Post> posts;
  private final Problems problems;

  PostChecks(
      DatedIndex<UnitId, Unit> units,
      DatedIndex<GridCode, Grid> grids,
      DatedIndex<PostId, Post> posts,
      Problems problems) {
    this.units = units;
    this.grids = grids;
    this.posts = posts;
    this.problems = problems;
  }

  void checkPosts(List<Entry<Post>> entries) {
    posts.checkUnique("id", Post::id, problems);
    for (Entry<Post> entry : entries) {
      Post post = entry.value();
      units.check(
          Optional.of(post.unit()),
          post.validity(),
          entry.spot("unit"),
          PackFault.UNKNOWN_UNIT,
          problems);
      grids.check(
          post.grid(), post.validity(), entry.spot("grid"), PackFault.UNKNOWN_GRID, problems);
      if (post.holder().isPresent() && post.holder().equals(post.standIn())) {
        problems.add(PackFault.STAND_IN.at(entry.spot("stand_in")));
      }
    }
    List<Entry<Post>> heads =
        entries.stream().filter(entry -> entry.value().role().equals(Post.HEAD)).toList();
    DatedIndex.of(heads, Post::unit, Post::validity)
        .forEachOverlap(
            (first, second) ->
                problems.add(
                    PackFault.SEVERAL_HEADS.at(
                        second.spot("role"), new FromCell(second.value().unit()), first.line())));
  }

  void checkShifts(List<Entry<Shift>> entries) {
    Map<PostId, List<Entry<Shift>>> byPost = new HashMap<>();
    for (Entry<Shift> entry : entries) {
      Shift shift = entry.value();
      if (!posts.knows(shift.post())) {
        problems.add(PackFault.UNKNOWN_POST.at(entry.spot("post"), shift.post()));
      }
      byPost.computeIfAbsent(shift.post(), post -> new ArrayList<>()).add(entry);
    }
    byPost.values().forEach(this::checkRoster);
  }

  private void checkRoster(List<Entry<Shift>> shifts) {
    shifts.sort(Comparator.comparing((Entry<Shift> entry) -> entry.value().from()));
    Entry<Shift> longest = shifts.get(0);
    for (Entry<Shift> entry : shifts.subList(1, shifts.size())) {
      LocalDateTime busy = longest.value().to();
      if (entry.value().from().isBefore(busy)) {
        boolean inOrder = longest.line() < entry.line();
        Entry<Shift> later = inOrder ? entry : longest;
        int first = inOrder ? longest.line() : entry.line();
        problems.add(PackFault.ROSTER_OVERLAP.at(later.spot("from"), first));
      }
      longest = busy.isBefore(entry.value().to()) ? entry : longest;
    }
  }
}
