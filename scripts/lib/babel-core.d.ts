/** What is used of Babel, which comes without types. */
declare module '@babel/core' {
  /** A node of a syntax tree. */
  export interface Node {
    type: string
  }
  type Make = (...given: readonly unknown[]) => Node
  type Test = (node: unknown, fields?: Readonly<Record<string, unknown>>) => boolean
  export const types: Readonly<
    Record<
      | 'booleanLiteral'
      | 'callExpression'
      | 'conditionalExpression'
      | 'identifier'
      | 'memberExpression'
      | 'nullLiteral'
      | 'numericLiteral'
      | 'stringLiteral',
      Make
    > &
      Record<
        | 'isArrayExpression'
        | 'isBinaryExpression'
        | 'isIdentifier'
        | 'isLiteral'
        | 'isLogicalExpression'
        | 'isMemberExpression'
        | 'isNewExpression'
        | 'isNullLiteral'
        | 'isNumericLiteral'
        | 'isTSBooleanKeyword'
        | 'isTSTypePredicate'
        | 'isUnaryExpression',
        Test
      >
  >
  export function transformAsync(code: string, options: unknown): Promise<{ code?: string | null } | null>
}
