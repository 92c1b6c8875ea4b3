// The one place that knows HiGHS, the MILP solver of the University of Edinburgh, as WebAssembly.

/** One constraint: lower ≤ Σ values · columns ≤ upper. */
export type ProgramRow = { columns: number[]; values: number[]; lower: number; upper: number }

/** Minimise Σ costs · x over lower ≤ x ≤ upper under the rows, some x whole numbers. */
export type Program = { costs: number[]; lower: number[]; upper: number[]; isWhole: boolean[]; rows: ProgramRow[] }

/**
 * The values of a proven optimal x, not yet rounded; null where there is none.
 * @param nodes gives up after so many branches
 */
export type Solver = (program: Program, nodes?: number) => ArrayLike<number> | null

let loaded: Promise<Solver> | null = null

/**
 * The solver, loaded once. In Node it reads its WebAssembly beside its package; in the built page the bytes come in a module of their own
 * (`src/build/highsBytes.ts`); a worker is handed them.
 * @param wasmBinary the bytes of `highs.wasm`, where there is no other way to them
 */
export function loadSolver(wasmBinary?: Uint8Array): Promise<Solver> {
  loaded ??= createSolver(wasmBinary)
  // What could not be loaded now may be loaded the next time.
  loaded.catch(() => {
    loaded = null
  })
  return loaded
}

async function createSolver(wasmBinary?: Uint8Array): Promise<Solver> {
  const { default: loadHighs } = await import('highs')
  const highs = await loadHighs(wasmBinary ? { wasmBinary } : {})
  const { modelStatus, variableType } = highs.constants
  const { integer, continuous } = variableType
  return ({ costs, lower, upper, isWhole, rows }, nodes) => {
    const { length: numCols } = costs
    const starts = [0]
    for (const { columns } of rows) starts.push((starts.at(-1) ?? 0) + columns.length)
    const indices = rows.flatMap(({ columns }) => columns)
    const values = rows.flatMap((row) => row.values)
    const data = {
      numCols,
      numRows: rows.length,
      colCost: costs,
      colLower: lower,
      colUpper: upper,
      rowLower: rows.map((row) => row.lower),
      rowUpper: rows.map((row) => row.upper),
      matrix: { format: 'csr', numRows: rows.length, numCols, starts, indices, values },
      integrality: isWhole.map((whole) => (whole ? integer : continuous)),
    } as const
    return highs.withModel(data, (model) => {
      // No gap: HiGHS would else be content with one answer in ten thousand too dear.
      model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0 })
      if (nodes !== undefined) model.options.set({ mip_max_nodes: nodes })
      const { modelStatus: status } = model.run()
      return status === modelStatus.optimal ? model.getSolution().colValue : null
    })
  }
}
