package io.gridgov.examples.cli.day;

import io.gridgov.workflow.intake.ReportRow;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Several workers beside each other; a few batches wait, the reader of the file waits then. */
final class Crew implements AutoCloseable {
  private static final int BATCH = 128;
  private static final int AHEAD = 4;

  private final List<Worker> workers;
  private final BlockingQueue<Worker> idle;
  private final ExecutorService threads;
  private final Progress progress;
  private final Deque<Future<Integer>> running = new ArrayDeque<>();
  private List<List<ReportRow>> batch = new ArrayList<>();

  Crew(List<Worker> workers, Progress progress) {
    this.workers = workers;
    this.idle = new LinkedBlockingQueue<>(workers);
    this.threads =
        Executors.newFixedThreadPool(
            workers.size(),
            task -> {
              Thread thread = new Thread(task, "gridgov-day");
              thread.setDaemon(true);
              return thread;
            });
    this.progress = progress;
  }

  void play(List<ReportRow> rows) {
    batch.add(rows);
    if (batch.size() == BATCH) {
      hand();
    }
  }

  /** Waits until everything is played. */
  void finish() {
    hand();
    while (!running.isEmpty()) {
      await();
    }
  }

  private void hand() {
    List<List<ReportRow>> orders = batch;
    batch = new ArrayList<>();
    running.add(threads.submit(() -> play(orders, idle.take())));
    while (running.size() > AHEAD * workers.size()) {
      await();
    }
  }

  private int play(List<List<ReportRow>> orders, Worker worker) {
    try {
      worker.play(orders);
    } finally {
      idle.add(worker);
    }
    return orders.stream().mapToInt(List::size).sum();
  }

  private void await() {
    try {
      progress.advance(running.remove().get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the run was interrupted; run it again", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error failure) {
        throw failure;
      }
      throw new IllegalStateException("a worker failed; see the cause", e);
    }
  }

  /** Stops what still runs after a failure, so that nobody writes where files are removed. */
  @Override
  public void close() {
    threads.shutdownNow();
    try {
      if (!threads.awaitTermination(1, TimeUnit.MINUTES)) {
        throw new IllegalStateException("a worker does not stop; end the process");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
