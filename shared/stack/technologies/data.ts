import type { Technology } from '../technology.ts'

export const dataTechnologies: readonly Technology[] = [
  {
    name: 'pandas',
    layer: 'data',
    packages: {
      pypi: ['pandas', 'polars', 'pyarrow', 'dask', 'modin'],
      cargo: ['polars', 'arrow', 'datafusion'],
    },
    topics: ['pandas', 'polars', 'apache-arrow', 'dataframe'],
  },
  {
    name: 'NumPy',
    layer: 'data',
    packages: { pypi: ['numpy', 'scipy', 'numba', 'sympy'], cargo: ['ndarray'] },
    topics: ['numpy', 'scipy', 'scientific-computing'],
  },
  {
    name: 'Jupyter',
    layer: 'data',
    packages: { pypi: ['jupyter', 'jupyterlab', 'notebook', 'ipykernel', 'ipython', 'marimo'] },
    topics: ['jupyter', 'jupyter-notebook', 'jupyterlab'],
    extensions: ['.ipynb'],
    languages: ['Jupyter Notebook'],
  },
  {
    name: 'Plotting',
    layer: 'data',
    packages: { pypi: ['matplotlib', 'seaborn', 'plotly', 'bokeh', 'altair'] },
    topics: ['matplotlib', 'seaborn', 'plotly'],
  },
  {
    name: 'Streamlit and Gradio',
    layer: 'data',
    packages: { pypi: ['streamlit', 'gradio', 'dash', 'panel'] },
    topics: ['streamlit', 'gradio'],
  },
  {
    name: 'Spark',
    layer: 'data',
    packages: {
      pypi: ['pyspark', 'delta-spark'],
      maven: ['org.apache.spark', 'org.apache.flink', 'io.delta'],
    },
    topics: ['spark', 'apache-spark', 'pyspark', 'flink', 'databricks'],
    files: ['databricks.yml'],
  },
  {
    name: 'Data pipelines',
    layer: 'data',
    packages: { pypi: ['apache-airflow', 'dagster', 'prefect', 'luigi', 'kedro', 'dlt'] },
    topics: [
      'airflow',
      'apache-airflow',
      'dagster',
      'prefect',
      'etl',
      'data-engineering',
      'data-pipeline',
    ],
    paths: ['dags/'],
  },
  {
    name: 'dbt',
    layer: 'data',
    packages: {
      pypi: ['dbt-core', 'dbt-postgres', 'dbt-snowflake', 'dbt-bigquery', 'dbt-duckdb', 'sqlfluff'],
    },
    topics: ['dbt', 'analytics-engineering'],
    files: ['dbt_project.yml'],
  },
  {
    name: 'Kafka',
    layer: 'data',
    packages: {
      npm: ['kafkajs'],
      pypi: ['confluent-kafka', 'kafka-python', 'aiokafka'],
      go: ['github.com/segmentio/kafka-go', 'github.com/ibm/sarama', 'github.com/shopify/sarama'],
      cargo: ['rdkafka'],
      maven: ['org.apache.kafka'],
    },
    topics: ['kafka', 'apache-kafka'],
  },
  {
    name: 'Analytical databases',
    layer: 'data',
    packages: {
      pypi: [
        'duckdb',
        'clickhouse-driver',
        'clickhouse-connect',
        'snowflake-connector-python',
        'google-cloud-bigquery',
      ],
      npm: ['duckdb', '@duckdb', '@clickhouse', '@google-cloud/bigquery'],
      cargo: ['duckdb', 'clickhouse'],
      go: ['github.com/clickhouse/clickhouse-go'],
    },
    topics: ['duckdb', 'clickhouse', 'bigquery', 'snowflake', 'data-warehouse'],
  },
  {
    name: 'Search engines',
    layer: 'data',
    packages: {
      npm: ['@elastic', 'elasticsearch', 'meilisearch', 'typesense', 'algoliasearch'],
      pypi: ['elasticsearch', 'opensearch-py'],
      cargo: ['tantivy'],
      maven: ['org.elasticsearch', 'org.apache.lucene'],
    },
    topics: ['elasticsearch', 'opensearch', 'lucene', 'meilisearch'],
  },
  {
    name: 'R packages',
    layer: 'data',
    topics: ['rstats', 'r-package', 'tidyverse', 'shiny', 'ggplot2'],
    files: ['renv.lock'],
    extensions: ['.Rproj'],
    languages: ['R'],
  },
  {
    name: 'Geospatial',
    layer: 'data',
    packages: {
      pypi: ['geopandas', 'shapely', 'rasterio', 'xarray'],
      npm: ['leaflet', 'mapbox-gl', 'maplibre-gl', 'ol'],
    },
    topics: ['gis', 'geospatial', 'geopandas', 'leaflet', 'maplibre'],
  },
]
