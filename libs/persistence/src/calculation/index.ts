export * from './recompute-benefits';
export * from './rehearse-rules';
