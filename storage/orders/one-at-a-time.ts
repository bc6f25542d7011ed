/** Runs a job again and again, one run at a time: what is asked for during a run is looked at in the next. */
export class OneAtATime {
  isBusy = false;
  isStopped = false;
  private isAsked = false;

  constructor(
    private readonly job: () => Promise<void>,
    private readonly fail: (failure: unknown) => void,
  ) {}

  /** Has the job run once more. */
  ask(): void {
    this.isAsked = true;
    if (this.isBusy) return;
    this.isBusy = true;
    this.run()
      .catch((failure: unknown) => {
        if (!this.isStopped) this.fail(failure);
      })
      .finally(() => {
        this.isBusy = false;
      });
  }

  /** Lets no further run begin. */
  stop(): void {
    this.isStopped = true;
  }

  private async run(): Promise<void> {
    while (this.isAsked && !this.isStopped) {
      this.isAsked = false;
      await this.job();
    }
  }
}
