import type { Format } from '../format.js';
import { createTree } from '../tree/tree.js';
import { readGraphql } from './structure.js';

/**
 * GraphQL documents (spec.graphql.org). The arguments of each field, `createUser(input: {name: "…"})`, are a record; type
 * definitions and selections hold no values. Descriptions and comments are running text.
 */
export const graphql: Format = {
  name: 'GraphQL',
  is: (path, text) => /\.(?:graphqls?|gql)$/i.test(path) && /^[\s,\ufeff]*(?:[#"{]|[a-z]+\b)/.test(text),
  outline: (text, writer) => {
    const broken = readGraphql(text, createTree(text, writer));
    if (broken) writer.breakOff(broken.at, broken.problem);
  },
};
