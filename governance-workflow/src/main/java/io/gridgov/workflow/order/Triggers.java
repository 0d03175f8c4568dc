package io.gridgov.workflow.order;

import io.gridgov.workflow.lifecycle.Trigger;
import java.util.Map;

/** Which trigger each plain command is. */
final class Triggers {
  static final Map<Class<? extends Command>, Trigger> OF =
      Map.ofEntries(
          Map.entry(Command.Place.class, Trigger.PLACE),
          Map.entry(Command.Classify.class, Trigger.CLASSIFY),
          Map.entry(Command.Describe.class, Trigger.DESCRIBE),
          Map.entry(Command.CallBack.class, Trigger.CALL_BACK),
          Map.entry(Command.Dispatch.class, Trigger.DISPATCH),
          Map.entry(Command.Park.class, Trigger.PARK),
          Map.entry(Command.Sign.class, Trigger.SIGN),
          Map.entry(Command.Return.class, Trigger.RETURN),
          Map.entry(Command.Extend.class, Trigger.EXTEND),
          Map.entry(Command.Suspend.class, Trigger.SUSPEND),
          Map.entry(Command.Resume.class, Trigger.RESUME),
          Map.entry(Command.FeedBack.class, Trigger.FEED_BACK),
          Map.entry(Command.Answer.class, Trigger.ANSWER),
          Map.entry(Command.Refuse.class, Trigger.REFUSE));

  private Triggers() {}
}
