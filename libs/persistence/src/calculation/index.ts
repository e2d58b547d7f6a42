export * from './recompute-benefits';
