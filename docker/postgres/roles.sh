#!/bin/sh
# Runs once, as the superuser, when the database folder is new. No role made here is a superuser, and the application's
# role owns nothing: append-only tables are append-only by grant, and grants do not bind an owner.
set -eu

psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  -v owner="$JKK_OWNER_PASSWORD" -v app="$JKK_APP_PASSWORD" \
  -v simulator="$BANK_SIMULATOR_PASSWORD" -v temporal="$TEMPORAL_PASSWORD" <<'SQL'
CREATE ROLE jkk_owner LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD :'owner';
CREATE ROLE jkk_app LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD :'app';
CREATE ROLE bank_simulator LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD :'simulator';
CREATE ROLE temporal LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD :'temporal';

CREATE DATABASE jkk OWNER jkk_owner;
CREATE DATABASE bank_simulator OWNER bank_simulator;
CREATE DATABASE temporal OWNER temporal;
CREATE DATABASE temporal_visibility OWNER temporal;

REVOKE ALL ON DATABASE jkk, bank_simulator, temporal, temporal_visibility FROM PUBLIC;
GRANT CONNECT, TEMPORARY ON DATABASE jkk TO jkk_app;
SQL
