import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";

/** Headless Chromium, spoken to over a pipe: no port, no driver, no network. */

export const CHROMIUM = "/usr/bin/chromium";
export const hasChromium = existsSync(CHROMIUM);

/** Without a window, and without a word to anybody outside. */
export const CHROMIUM_FLAGS: readonly string[] = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

type Params = Readonly<Record<string, unknown>>;
interface Message {
  readonly id?: number;
  readonly sessionId?: string;
  readonly method?: string;
  readonly params?: Params;
  readonly result?: Params;
  readonly error?: { readonly message: string };
}

/** How a page is looked at. */
export interface View {
  readonly theme?: "light" | "dark";
  readonly widthPx?: number;
  readonly heightPx?: number;
  readonly media?: "screen" | "print";
}

/** A page that was opened, with everything that it said while it was. */
export interface Page {
  /** Messages of the console and of the browser, dialogs, and requests other than for the page itself. */
  readonly noises: readonly string[];
  readonly evaluate: <T>(expression: string) => Promise<T>;
  readonly screenshot: (isWhole?: boolean) => Promise<Buffer>;
  readonly pdf: () => Promise<Buffer>;
  readonly press: (key: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export class Browser {
  readonly #process: ChildProcess;
  readonly #profile: string;
  readonly #input: Writable;
  readonly #waiting = new Map<number, { resolve: (result: Params) => void; reject: (error: Error) => void }>();
  readonly #heard = new Map<string, (message: Message) => void>();
  #last = 0;
  #rest = "";

  constructor() {
    this.#profile = mkdtempSync(join(tmpdir(), "docket-browser-"));
    this.#process = spawn(
      CHROMIUM,
      [...CHROMIUM_FLAGS, "--remote-debugging-pipe", `--user-data-dir=${this.#profile}`, "about:blank"],
      {
        stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
      },
    );
    this.#input = this.#process.stdio[3] as Writable;
    (this.#process.stdio[4] as Readable).setEncoding("utf8").on("data", (text: string) => this.#hear(text));
  }

  /** Opens an address, waits until it is loaded, and listens from the first moment on. */
  async open(address: string, view: View = {}): Promise<Page> {
    const { targetId } = await this.#send("Target.createTarget", { url: "about:blank" });
    const { sessionId } = await this.#send("Target.attachToTarget", { targetId, flatten: true });
    const session = String(sessionId);
    const noises: string[] = [];
    const loaded = new Promise<void>((resolve) => {
      this.#heard.set(session, (message) => {
        if (message.method === "Page.loadEventFired") resolve();
        const noise = noiseOf(message, address);
        if (noise !== undefined) noises.push(noise);
        if (message.method === "Page.javascriptDialogOpening")
          void this.#send("Page.handleJavaScriptDialog", { accept: false }, session);
      });
    });
    const send = (method: string, params: Params = {}): Promise<Params> => this.#send(method, params, session);
    for (const domain of ["Page", "Runtime", "Log", "Network"]) await send(`${domain}.enable`);
    await send("Emulation.setEmulatedMedia", {
      media: view.media ?? "screen",
      features: [{ name: "prefers-color-scheme", value: view.theme ?? "light" }],
    });
    const widthPx = view.widthPx ?? 1_200;
    await send("Emulation.setDeviceMetricsOverride", {
      width: widthPx,
      height: view.heightPx ?? 900,
      deviceScaleFactor: 1,
      mobile: widthPx < 500,
    });
    await send("Page.navigate", { url: address });
    await loaded;
    return {
      noises,
      evaluate: async <T>(expression: string): Promise<T> => {
        const { result, exceptionDetails } = await send("Runtime.evaluate", { expression, returnByValue: true });
        if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
        return (result as { readonly value: T }).value;
      },
      screenshot: async (isWhole = false) => {
        const { data } = await send("Page.captureScreenshot", { format: "png", captureBeyondViewport: isWhole });
        return Buffer.from(String(data), "base64");
      },
      pdf: async () => {
        const { data } = await send("Page.printToPDF", { printBackground: true, preferCSSPageSize: true });
        return Buffer.from(String(data), "base64");
      },
      press: async (key) => {
        for (const type of ["keyDown", "keyUp"])
          await send("Input.dispatchKeyEvent", { type, key, code: key, windowsVirtualKeyCode: key === "Tab" ? 9 : 13 });
      },
      close: async () => {
        this.#heard.delete(session);
        await this.#send("Target.closeTarget", { targetId });
      },
    };
  }

  /** Ends the browser, and nothing of it stays. */
  async close(): Promise<void> {
    const ended = new Promise<void>((resolve) => {
      this.#process.once("exit", () => resolve());
    });
    // The pipe may break before the answer is through.
    for (const end of this.#process.stdio) end?.on("error", () => undefined);
    void this.#send("Browser.close");
    await ended;
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  #send(method: string, params: Params = {}, sessionId?: string): Promise<Params> {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  #hear(text: string): void {
    const messages = (this.#rest + text).split("\0");
    this.#rest = messages.pop()!;
    for (const one of messages) {
      const message = JSON.parse(one) as Message;
      const waiting = this.#waiting.get(message.id ?? 0);
      if (waiting) {
        this.#waiting.delete(message.id!);
        if (message.error) waiting.reject(new Error(message.error.message));
        else waiting.resolve(message.result ?? {});
      } else this.#heard.get(message.sessionId ?? "")?.(message);
    }
  }
}

/** What a page must not do. */
function noiseOf({ method, params }: Message, address: string): string | undefined {
  switch (method) {
    case "Runtime.consoleAPICalled":
    case "Runtime.exceptionThrown":
    case "Page.javascriptDialogOpening":
      return `${method} ${JSON.stringify(params)}`;
    case "Log.entryAdded":
      return JSON.stringify(params?.["entry"]);
    case "Network.requestWillBeSent": {
      const { url } = (params as { readonly request: { readonly url: string } }).request;
      return url.split("#")[0] === address.split("#")[0] ? undefined : `asked for ${url}`;
    }
    default:
      return undefined;
  }
}
