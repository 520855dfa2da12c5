import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg';

/**
 * The adapter would cut a script at every semicolon, also inside a function's body. PostgreSQL takes the whole script at
 * once, as one transaction: a migration that fails leaves nothing behind.
 */
class WholeScripts extends PrismaPg {
  private readonly open: { dispose(): Promise<void> }[] = [];

  override async connect() {
    const adapter = await super.connect();
    this.open.push(adapter);
    adapter.executeScript = async (script) => {
      await adapter.underlyingDriver().query(script);
    };
    return adapter;
  }

  /** Lets go of the advisory lock that the engine keeps as long as its connection lives. */
  async close(): Promise<void> {
    await Promise.all(this.open.map((adapter) => adapter.dispose()));
  }
}

let loaded: Promise<void> | null = null;

/** The glue code keeps one module per process, so it is loaded once. */
async function load(): Promise<void> {
  const folder = path.dirname(
    createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg'),
  );
  const wasm = readFileSync(path.join(folder, 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(wasm, {
    './schema_engine_bg.js': glue as unknown as WebAssembly.ModuleImports,
  });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
}

/**
 * Prisma's schema engine as WebAssembly: the same migrations as `prisma migrate`, without the binary that its installer
 * would have to download.
 */
export async function withSchemaEngine<Result>(
  connectionString: string,
  datamodels: [string, string][],
  work: (engine: glue.SchemaEngine) => Promise<Result>,
): Promise<Result> {
  loaded ??= load();
  await loaded;
  const adapter = new WholeScripts({ connectionString });
  const engine = await glue.SchemaEngine.new(
    { datamodels },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(adapter),
  );
  try {
    return await work(engine);
  } finally {
    engine.free();
    await adapter.close();
  }
}

export const NO_FILTERS = { externalTables: [], externalEnums: [] };
